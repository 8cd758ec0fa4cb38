/**
 * Abstracts as OpenAlex gives them: each word to its places in the text, `{"We": [0], "probe": [1, 7]}`.
 */
import { isObject } from '../../shared/is-object.ts';

/**
 * Returns the text of an index, or `undefined` where it has no word with a place. Older ones stand under
 * `InvertedIndex`, beside their length.
 */
export function textOfInvertedIndex(index: unknown): string | undefined {
  if (!isObject(index)) return undefined;
  if (isObject(index.InvertedIndex)) return textOfInvertedIndex(index.InvertedIndex);
  const placed = Object.entries(index).flatMap(([word, places]) =>
    Array.isArray(places)
      ? places.flatMap((place) => (typeof place === 'number' ? [{ word, place }] : []))
      : [],
  );
  placed.sort((a, b) => a.place - b.place);
  return placed.map(({ word }) => word).join(' ') || undefined;
}

/** Returns the text of an index that is printed as JSON or by Python. */
export function readInvertedIndex(printed: string): string | undefined {
  try {
    return textOfInvertedIndex(JSON.parse(printed));
  } catch {
    return textOfInvertedIndex(Object.fromEntries(pythonEntries(printed)));
  }
}

/** The words and places of `{'We': [0], "isn't": [1]}`. */
function pythonEntries(printed: string): [string, number[]][] {
  const entries: [string, number[]][] = [];
  for (let at = nextQuote(printed, 0); at < printed.length; at = nextQuote(printed, at)) {
    const quote = printed[at];
    let word = '';
    for (at += 1; at < printed.length && printed[at] !== quote; at += 1) {
      if (printed[at] === '\\') at += 1;
      word += printed[at] ?? '';
    }
    const close = printed.indexOf(']', at);
    const end = close < 0 ? printed.length : close;
    entries.push([word, (printed.slice(at + 1, end).match(/\d+/g) ?? []).map(Number)]);
    at = end;
  }
  return entries;
}

function nextQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && text[at] !== "'") at += 1;
  return at;
}
