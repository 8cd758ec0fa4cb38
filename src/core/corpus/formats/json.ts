/**
 * JSON: an array of objects, one object, an object that holds the array under a usual name, or
 * objects one after another. Each record is parsed by itself, so a broken one costs only itself.
 */
import { lineCounter } from '../line-counter.ts';
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

  detect(text) {
    return /^\s*(?:\[\s*(?:[[\]{"]|\d+\s*,|null|$)|\{\s*["'}])/.test(text);
  },

  read(text) {
    const records: SourceRecord[] = [];
    const lineAt = lineCounter(text);
    const list = namedListStart(text);
    let at = list ?? skipSeparators(text, 0);
    if (text[at] === '[') at += 1;
    for (at = skipSeparators(text, at); at < text.length; at = skipSeparators(text, at)) {
      if (text[at] === ']') {
        if (list !== undefined) break;
        at += 1;
        continue;
      }
      const end = skipValue(text, at);
      const record = recordFromJson(text.slice(at, end), lineAt(at));
      records.push(record);
      at = 'problem' in record ? (nextRecord(text, at, end) ?? end) : end;
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

/**
 * Returns where the record after a broken one begins, when the broken one's brackets swallowed it:
 * at the next line in `start..end` that opens an object no deeper than the broken record's line.
 */
function nextRecord(text: string, start: number, end: number): number | undefined {
  const depth = start - (text.lastIndexOf('\n', start) + 1);
  const opening = /\n([^\S\n]*)\{/g;
  opening.lastIndex = start;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const brace = opening.lastIndex - 1;
    if (brace >= end) return undefined;
    if ((found[1] ?? '').length <= depth) return brace;
  }
  return undefined;
}
