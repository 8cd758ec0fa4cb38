/** The records of an XML file → drafts, each with the line at which its tag stands. */
import { placeCounter } from '../../place-counter.ts';
import type { PaperDraft, SourceRecord } from '../../source-record.ts';
import type { XmlElement } from './element.ts';
import { parseElement } from './parse-element.ts';
import { type RecordSlice, recordSlices } from './record-slices.ts';

/**
 * Returns the records of `text`: the elements called one of `names`. A record that is cut off, or too
 * deep to be one, is reported; `draftOf` says `undefined` of an element that is no record.
 */
export function readRecords(
  text: string,
  names: readonly string[],
  draftOf: (record: XmlElement) => PaperDraft | undefined,
): SourceRecord[] {
  const placeOf = placeCounter(text);
  return recordSlices(text, names).flatMap((slice) => {
    const { line } = placeOf(slice.start);
    const read = readSlice(text, slice, draftOf);
    return read === undefined ? [] : [{ line, ...read }];
  });
}

function readSlice(
  text: string,
  { start, end, isWhole }: RecordSlice,
  draftOf: (record: XmlElement) => PaperDraft | undefined,
): { draft: PaperDraft } | { problem: string } | undefined {
  const source = text.slice(start, end);
  if (!isWhole && !/^<[^>]*\/>/.test(source)) {
    return { problem: 'the record is cut off: its closing tag is missing' };
  }
  const record = parseElement(source);
  if ('problem' in record) return { problem: `the record can't be read: ${record.problem}` };
  const draft = draftOf(record);
  return draft && { draft };
}
