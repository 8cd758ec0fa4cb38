/**
 * RIS, as reference managers and databases write it. Our own reader: `@citation-js/plugin-ris` 0.8
 * (MIT, tried on real exports) reads files by the book, but knows no lines, stops with an error at a
 * tag before the first TY, cuts a value at "  - ", joins the entries of a list and needs a core that
 * fetches.
 */
import type { FormatReader, SourceRecord } from '../../source-record.ts';
import { RIS_TITLES, risDraft } from './ris-draft.ts';
import { opensRecord, risDialect } from './ris-tags.ts';
import { type TaggedField, taggedFields } from './tagged-lines.ts';
import { TaggedRecord } from './tagged-record.ts';

/** The fields of a record, and those that stand between the last record and its TY. */
interface RisRecord {
  before: TaggedField[];
  fields: TaggedField[];
}

export const risReader = {
  name: 'ris',
  title: 'RIS',
  recordStart: 'a record begins with the line "TY  - …" and ends with "ER  - "',

  /** A line TY with a tag on the next line; or, where TY is lost, a title and an end. */
  detect(text) {
    for (const { 0: line, index } of text.matchAll(
      /^[^\S\n]{0,40}ty[^\S\n]{0,4}[-–—].{0,80}$/gim,
    )) {
      if (opensRecord(line, nextLine(text, index + line.length))) return true;
    }
    return /^(?:TI|T1|CT|BT) {2}- \S/m.test(text) && /^ER {2}-[^\S\n]*$/m.test(text);
  },

  read(text) {
    const records: SourceRecord[] = [];
    let record: RisRecord = { before: [], fields: [] };
    let hasOpening = false;
    const close = () => {
      records.push(...sourceRecords(record));
      record = { before: [], fields: [] };
    };
    for (const field of taggedFields(text, risDialect())) {
      if (field.tag === 'ER') {
        close();
        continue;
      }
      const isOpening = field.tag === 'TY';
      hasOpening ||= isOpening;
      if (isOpening && record.fields.length > 0) close();
      (isOpening || record.fields.length > 0 ? record.fields : record.before).push(field);
    }
    close();
    return hasOpening ? records : [];
  },
} as const satisfies FormatReader;

/** What stands before TY belongs to its record, but where both have a title and so are two. */
function sourceRecords({ before, fields }: RisRecord): SourceRecord[] {
  const [lost, opening] = [before[0], fields[0]];
  const isLost =
    lost !== undefined && (opening === undefined || (hasTitle(before) && hasTitle(fields)));
  const records: SourceRecord[] = [];
  if (isLost) records.push({ line: lost.line, problem: 'its first line, "TY  - …", is missing' });
  if (opening !== undefined) {
    const own = new TaggedRecord(isLost ? fields : [...fields, ...before]);
    records.push({ line: (isLost ? opening : (lost ?? opening)).line, draft: risDraft(own) });
  }
  return records;
}

function hasTitle(fields: readonly TaggedField[]): boolean {
  return fields.some(({ tag, lines }) => lines.length > 0 && RIS_TITLES.includes(tag));
}

/** Returns the next line that is not blank; an empty one at the end of the text. */
function nextLine(text: string, from: number): string {
  const start = /\S/g;
  start.lastIndex = from;
  const at = start.exec(text)?.index ?? text.length;
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(lineStart, end < 0 ? text.length : end);
}
