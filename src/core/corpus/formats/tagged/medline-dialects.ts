/** How those who hand on MEDLINE's records write their lines; all come out under MEDLINE's tags. */
import type { TagDialect, TagLine } from './tagged-lines.ts';

/** The tag of a line that only opens a record: `<1>`, `Record #1 of 20`. */
export const RECORD_MARK = 'record';

/** PubMed, ERIC and Ovid's reprint: `TI  - Title`. */
export const MEDLINE_TAGS: TagDialect = {
  readTag(line) {
    const tag = /^\ufeff?([A-Z][A-Z0-9]{1,3}) {0,2}-(?= |$|(?<=PMID-)\d)/.exec(line);
    return tag === null ? undefined : { tag: tag[1] ?? '', value: line.slice(tag[0].length) };
  },
  // What is not indented is furniture between records, such as Ovid's "<2>".
  continuesAfterGap: (line) => /^\s/.test(line),
};

/** Ovid's labels, in the singular and in lower case. */
const OVID_LABELS: ReadonlyMap<string, string> = new Map([
  ['unique identifier', 'UI'],
  ['accession number', 'AN'],
  ['database', 'DB'],
  ['title', 'TI'],
  ['original title', 'TT'],
  ['abstract', 'AB'],
  ['author', 'AU'],
  ['authors full name', 'FAU'],
  ['author full name', 'FAU'],
  ['source', 'SO'],
  ['journal name', 'JT'],
  ['publication type', 'PT'],
  ['publisher', 'PB'],
  ['date of publication', 'DP'],
  ['year of publication', 'YR'],
  ['publication year', 'YR'],
  ['language', 'LA'],
  ['digital object identifier', 'DO'],
  ['doi', 'DO'],
  ['keyword', 'KW'],
  ['keyword heading', 'KW'],
  ['key concept', 'KW'],
  ['mesh subject heading', 'MH'],
  ['subject heading', 'MH'],
]);

/** Other labels of Ovid: a line of a few words that begins with a capital, unindented. */
const OVID_LABEL = /^[A-Z][A-Za-z0-9/()-]*(?: [A-Za-z0-9&/()-]+){0,6}$/;

/** Ovid's display of fields: a label on its line, the value under it, indented. */
const OVID: TagDialect = {
  readTag(line) {
    if (/^<\d{1,7}>\s*$/.test(line)) return { tag: RECORD_MARK, value: '' };
    const label = line.length > 60 ? '' : line.trimEnd();
    if (!OVID_LABEL.test(label)) return undefined;
    const known = label.toLowerCase().replace(/s$/, '');
    return { tag: OVID_LABELS.get(known) ?? label, value: '' };
  },
  continuesAfterGap: (line) => /^\s/.test(line),
};

/** What the Cochrane Library calls otherwise. Its keywords are index terms of its sources. */
const COCHRANE_TAGS: ReadonlyMap<string, string> = new Map([
  ['SO', 'JT'],
  ['DOI', 'DO'],
  ['KY', 'MH'],
  ['PM', 'PMID'],
]);

/** The Cochrane Library's text: `TI: Title`. */
const COCHRANE: TagDialect = {
  readTag(line) {
    if (/^Record #\d{1,7} of \d/.test(line)) return { tag: RECORD_MARK, value: '' };
    const tag = /^([A-Z]{2,3}):(?=\s|$)/.exec(line);
    return tag === null ? undefined : named(tag[1] ?? '', line.slice(tag[0].length));
  },
};

function named(tag: string, value: string): TagLine {
  const bare = tag === 'PM' ? value.replace(/^\s*PUBMED\s+/i, '') : value;
  return { tag: COCHRANE_TAGS.get(tag) ?? tag, value: bare };
}

/** Tags of MEDLINE that no other format has, or not so. */
const OWN_TAGS = /^(?:OWN|STAT|FAU|DP|JT|JID|OT|MH|PT|LID|AID|UI|VN) {0,2}- /m;

/**
 * Returns the dialect of `text`, or `undefined` where it is no MEDLINE: it has a line with a PubMed id,
 * or a title among tags that only MEDLINE has (RIS ends its records with ER), or marks of records.
 */
export function findMedlineDialect(text: string): TagDialect | undefined {
  if (/^\ufeff?PMID {0,2}-(?: ?\d| *$)/m.test(text)) return MEDLINE_TAGS;
  const hasTitle = /^(?:TI|BTI|CTI) {1,2}- /m.test(text);
  if (hasTitle && OWN_TAGS.test(text) && !/^(?:ER|TY) {2}-/m.test(text)) return MEDLINE_TAGS;
  if (/^<\d{1,7}>[ \t]{0,9}\n[A-Z][\w ]{2,40}\n[ \t]{1,9}\S/m.test(text)) return OVID;
  return /^Record #\d{1,7} of \d.*\n\s{0,9}ID: /m.test(text) ? COCHRANE : undefined;
}
