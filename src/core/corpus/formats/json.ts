/**
 * JSON: an array of objects, one object, an object that holds the array under a usual name, or
 * objects one after another. Each record is parsed by itself, so a broken one costs only itself.
 */
import { placeCounter } from '../place-counter.ts';
import type { FormatReader, SourceRecord } from '../source-record.ts';
import { recordFromJson } from './json-record.ts';
import { memberOffsets, skipSeparators, skipValue } from './json-text.ts';

/** Names under which exports keep their list of papers. */
const LIST_NAMES = [
  'papers',
  'records',
  'items',
  'results',
  'data',
  'works',
  'articles',
  'publications',
  'documents',
  'entries',
];

export const jsonReader = {
  name: 'json',
  title: 'JSON',

  detect(text) {
    return /^\s*(?:\[\s*(?:[[\]{"]|\d+\s*,|null|$)|\{\s*["'}])/.test(text);
  },

  read(text) {
    const records: SourceRecord[] = [];
    const placeOf = placeCounter(text);
    const list = namedListStart(text);
    let isSwallowing = false;
    let at = list ?? skipSeparators(text, 0);
    if (text[at] === '[') at += 1;
    for (at = skipSeparators(text, at); at < text.length; at = skipSeparators(text, at)) {
      if (text[at] === ']') {
        if (list !== undefined) break;
        at += 1;
        continue;
      }
      const { line, column } = placeOf(at);
      const end = skipValue(text, at, isSwallowing ? column : undefined);
      const record = recordFromJson(text.slice(at, end), line);
      records.push(record);
      // The first broken record may have taken those after it along, for want of a bracket.
      const ownEnd = 'problem' in record ? skipValue(text, at, column) : end;
      isSwallowing ||= ownEnd < end;
      at = ownEnd;
    }
    return records;
  },
} as const satisfies FormatReader;

/** Returns where the list of papers begins in an object that holds one and is itself no paper. */
function namedListStart(text: string): number | undefined {
  const start = skipSeparators(text, 0);
  if (text[start] !== '{') return undefined;
  const members = memberOffsets(text, start);
  if (members.has('title') || members.has('abstract')) return undefined;
  return LIST_NAMES.map((name) => members.get(name)).find(
    (offset) => offset !== undefined && text[offset] === '[',
  );
}
