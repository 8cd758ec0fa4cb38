/**
 * MEDLINE, as PubMed (`.nbib`), ERIC and Ovid write it: tags padded to four characters, a hyphen and
 * a blank; values go on under six blanks; a blank line between records. Ovid and the Cochrane Library
 * also show the same fields under labels.
 */
import type { FormatReader, SourceRecord } from '../../source-record.ts';
import { findMedlineDialect, MEDLINE_TAGS, RECORD_MARK } from './medline-dialects.ts';
import { medlineDraft } from './medline-draft.ts';
import { type TaggedField, taggedFields } from './tagged-lines.ts';
import { TaggedRecord } from './tagged-record.ts';

export const medlineReader = {
  name: 'medline',
  title: 'MEDLINE/nbib',
  recordStart: 'a record begins with a line such as "PMID- 12345678"',

  detect: (text) => findMedlineDialect(text) !== undefined,

  read(text) {
    const records: SourceRecord[] = [];
    let fields: TaggedField[] = [];
    let hasMarks = false;
    const close = () => {
      const [first, second] = fields;
      if (first === undefined) return;
      const isMarked = first.tag === RECORD_MARK;
      // What stands above the first mark is the search, not a record.
      if (isMarked ? second !== undefined : !hasMarks) {
        records.push({ line: first.line, draft: medlineDraft(new TaggedRecord(fields)) });
      }
      fields = [];
    };
    for (const field of taggedFields(text, findMedlineDialect(text) ?? MEDLINE_TAGS)) {
      if (field.tag === RECORD_MARK) {
        hasMarks = true;
        close();
      } else if (!hasMarks && beginsRecord(field, fields)) {
        close();
      }
      fields.push(field);
    }
    close();
    return records;
  },
} as const satisfies FormatReader;

/** Records that run into each other are told by their PubMed id. */
function beginsRecord(field: TaggedField, fields: readonly TaggedField[]): boolean {
  return field.afterGap || (field.tag === 'PMID' && fields.some(({ tag }) => tag === 'PMID'));
}
