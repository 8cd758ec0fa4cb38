/**
 * MEDLINE, as PubMed (`.nbib`), ERIC and Ovid write it: tags padded to four characters, a hyphen and
 * a blank; values go on under six blanks; a blank line between records.
 */
import type { FormatReader, SourceRecord } from '../../source-record.ts';
import { medlineDraft } from './medline-draft.ts';
import { type TagDialect, type TaggedField, taggedFields } from './tagged-lines.ts';
import { TaggedRecord } from './tagged-record.ts';

const DIALECT: TagDialect = {
  readTag(line) {
    const tag = /^\ufeff?([A-Z][A-Z0-9]{1,3}) {0,2}-(?= |$|(?<=PMID-)\d)/.exec(line);
    return tag === null ? undefined : { tag: tag[1] ?? '', value: line.slice(tag[0].length) };
  },
  // What is not indented is furniture between records, such as Ovid's "<2>".
  continuesAfterGap: (line) => /^\s/.test(line),
};

/** Tags of MEDLINE that no other format has, or not so. */
const OWN_TAGS = /^(?:OWN|STAT|FAU|DP|JT|JID|OT|MH|PT|LID|AID|UI|VN) {0,2}- /m;

export const medlineReader = {
  name: 'medline',
  title: 'MEDLINE/nbib',

  /** A line with a PubMed id, or a title among tags that only MEDLINE has; RIS ends records with ER. */
  detect(text) {
    if (/^\ufeff?PMID {0,2}-(?: ?\d| *$)/m.test(text)) return true;
    const hasTitle = /^(?:TI|BTI|CTI) {1,2}- /m.test(text);
    return hasTitle && OWN_TAGS.test(text) && !/^(?:ER|TY) {2}-/m.test(text);
  },

  read(text) {
    const records: SourceRecord[] = [];
    let fields: TaggedField[] = [];
    const close = () => {
      const [first] = fields;
      if (first === undefined) return;
      records.push({ line: first.line, draft: medlineDraft(new TaggedRecord(fields)) });
      fields = [];
    };
    for (const field of taggedFields(text, DIALECT)) {
      // Records that run into each other are told by their PubMed id.
      const isSecond = field.tag === 'PMID' && fields.some(({ tag }) => tag === 'PMID');
      if (field.afterGap || isSecond) close();
      fields.push(field);
    }
    close();
    return records;
  },
} as const satisfies FormatReader;
