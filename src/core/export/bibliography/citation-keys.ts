/**
 * Keys by which entries are cited: `vaswani2017attention`, the first author's family name, the year and
 * the first word of the title that says something. Papers that would have the same key get letters in
 * the order of their numbers. Keys are made over the whole map, so that a paper has the same one in every
 * export of any part. A paper that came from a BibTeX file keeps its own, which texts already cite.
 */
import { parseAuthor } from '../../shared/author-name.ts';
import { plainLetters } from '../../shared/plain-letters.ts';
import type { MapPaper } from '../../types.ts';
import { placeLetters } from './place-letters.ts';

/** Open titles and say nothing. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the on of in for to towards toward with without and or is are was be can do does how what ' +
    'when where which who why from by at as using via through its it this that we our your you not no ' +
    'into over under between against beyond der die das ein eine von zur zum und le la les un une des ' +
    'du de el los las una il lo gli del'
  ).split(' '),
);

/** What BibTeX, biber and LaTeX take in a key without a complaint. */
const OWN_KEY = /^[A-Za-z][A-Za-z0-9:._+/-]{0,79}$/;

/** Characters of a name or word that a key takes. */
const LONGEST_PART = 24;

/** Returns the key of every paper, by number: ASCII, and unique without regard to case. */
export function citationKeys(papers: readonly MapPaper[]): string[] {
  const keys = papers.map(ownKey);
  const taken = new Set<string>();
  for (const [number, key] of keys.entries()) {
    if (key === undefined) continue;
    if (taken.has(key.toLowerCase())) keys[number] = undefined;
    taken.add(key.toLowerCase());
  }
  const stems = papers.map((paper, number) => (keys[number] === undefined ? keyStem(paper) : ''));
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const next = new Map<string, number>();
  return stems.map((stem, number) => {
    const own = keys[number];
    if (own !== undefined) return own;
    let place = next.get(stem) ?? 0;
    let key = counts.get(stem) === 1 ? stem : `${stem}${placeLetters(place++)}`;
    while (taken.has(key)) key = `${stem}${placeLetters(place++)}`;
    next.set(stem, place);
    taken.add(key);
    return key;
  });
}

function ownKey({ id, fields }: MapPaper): string | undefined {
  return fields?.entrytype !== undefined && OWN_KEY.test(id) ? id : undefined;
}

function keyStem({ authors, year, title }: MapPaper): string {
  const [first] = authors ?? [];
  const words = title
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(asciiWord)
    .filter(Boolean);
  const word = words.find((one) => !STOP_WORDS.has(one)) ?? words[0] ?? '';
  const name = first === undefined ? '' : nameInKey(first);
  const begin = name === '' && /^(?:\d|$)/.test(word) ? 'paper' : name;
  return `${begin}${year ?? (name === '' ? '' : 'nd')}${word}`;
}

function nameInKey(author: string): string {
  const name = parseAuthor(author);
  if ('family' in name) return asciiWord(name.family);
  const words = name.literal.split(/[\s,]+/).map(asciiWord);
  return words.find((word) => word !== '' && !STOP_WORDS.has(word)) ?? '';
}

function asciiWord(word: string): string {
  return plainLetters(word)
    .replace(/[^a-z\d]/g, '')
    .slice(0, LONGEST_PART);
}
