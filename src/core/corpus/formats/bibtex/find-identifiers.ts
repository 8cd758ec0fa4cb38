/** Identifiers and addresses in an entry: in fields of their own, and in those where people put them. */
import { readArxivId, readDoi, readPubmedId } from '../../identifiers.ts';
import type { EntryColumns } from './entry-columns.ts';
import { ARXIV_FIELDS, DOI_FIELDS, FIELDS } from './fields.ts';
import { verbatim } from './plain-value.ts';

const DOI = /10\.\d{4,9}(?:\.\d+){0,9}\/[^\s|]+/;
const NAMED_DOI =
  /(?:doi\.org\/|doi\.acm\.org\/|\bdoi\s?[:=]?\s?)(10\.\d{4,9}(?:\.\d+){0,9}\/[^\s|]+)/i;

const ARXIV_ID = String.raw`(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})(?!\d)`;
const NAMED_ARXIV = new RegExp(
  String.raw`arxiv(?:\.org\/(?:abs|pdf|html)\/|[.:]\s?|\s)${ARXIV_ID}`,
  'i',
);

/** A note that only cites another paper does not begin with its name. */
const ARXIV_NOTE = /^\W{0,9}(?:arxiv|10\.48550)/i;

/** Returns the DOI of the entry, from its field or where another field calls something a DOI. */
export function findDoi(columns: EntryColumns): string | undefined {
  const own = columns.takeRead(['doi'], (value) => tidyDoi(DOI.exec(verbatim(value))?.[0]));
  if (own !== undefined) return own;
  for (const name of DOI_FIELDS) {
    const value = columns.get(name);
    const named = value === '' ? undefined : NAMED_DOI.exec(verbatim(value))?.[1];
    if (named !== undefined) return tidyDoi(named);
  }
  return undefined;
}

/** Returns the arXiv id of the entry: its eprint, or what another field calls one. */
export function findArxivId(columns: EntryColumns): string | undefined {
  const own = columns.takeRead(FIELDS.arxivId, (value) => readArxivId(verbatim(value)));
  if (own !== undefined) return own;
  const archive = archiveOf(columns);
  if (archive === '' || archive === 'arxiv') {
    const eprint = columns.takeRead(['eprint'], (value) => readEprint(verbatim(value), columns));
    if (eprint !== undefined) return eprint;
  }
  for (const name of ARXIV_FIELDS) {
    const value = columns.get(name);
    if (value === '' || (name === 'note' && !ARXIV_NOTE.test(value))) continue;
    const found = NAMED_ARXIV.exec(verbatim(value))?.[1];
    if (found !== undefined) return readArxivId(found);
  }
  const volume = /^abs\/(\S+)$/.exec(columns.get('volume').trim())?.[1];
  return volume === undefined ? undefined : readArxivId(volume);
}

/** Returns the PubMed id of the entry: its own field, an eprint of PubMed, or a note "PMID: 123". */
export function findPubmedId(columns: EntryColumns): string | undefined {
  const own = columns.takeRead(FIELDS.pubmedId, (value) => readPubmedId(verbatim(value)));
  if (own !== undefined) return own;
  if (archiveOf(columns) === 'pubmed') {
    return columns.takeRead(['eprint'], (value) => readPubmedId(verbatim(value)));
  }
  return /^\s{0,9}PMID:?\s{0,9}(\d{1,9})(?!\d)/i.exec(columns.get('note'))?.[1];
}

/** Returns the first address of the web in the fields called `names`. */
export function findUrl(columns: EntryColumns, names: readonly string[]): string | undefined {
  return columns.takeRead(names, (value) => /https?:\/\/[^\s"<>|]+/i.exec(verbatim(value))?.[0]);
}

function archiveOf(columns: EntryColumns): string {
  const archive = columns.get('archiveprefix') || columns.get('eprinttype');
  return verbatim(archive).toLowerCase();
}

/** Before 2007 the archive's name belongs to the number and may stand in its own field. */
function readEprint(eprint: string, columns: EntryColumns): string | undefined {
  const category = columns.get('primaryclass') || columns.get('eprintclass');
  const whole = /^\d{7}(?:v\d+)?$/.test(eprint) ? `${verbatim(category)}/${eprint}` : eprint;
  return readArxivId(whole);
}

function tidyDoi(doi: string | undefined): string | undefined {
  return doi === undefined ? undefined : readDoi(doi.replace(/[.,;:]+$/, ''));
}
