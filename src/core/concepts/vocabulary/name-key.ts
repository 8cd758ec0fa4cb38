/**
 * The key under which a name of a vocabulary is found: equal keys are one name. It leaves out case,
 * number, hyphens and British spelling ("Neural Networks", "neural-network"), but keeps the capitals of
 * a short name: "IT" is no "it", "AIDS" no "aids", "LaTeX" no "latex".
 */
import { tokenize } from '../text/tokens.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun } from '../words/normal-word.ts';

/** Longest name whose capitals count, in characters; a longer one is seldom a word as well. */
const LONGEST_CAPITAL_NAME = 5;

/** Returns the key of a name. */
export function nameKey(name: string): string {
  if (/^\p{L}$/u.test(name)) return `= ${name}`;
  const key = keyOfWords(wordsOfName(name).flatMap((word) => normalNoun(word).split(HYPHEN)));
  return needsCapitals(name) ? `= ${key}` : key;
}

/** Returns the key of normal words: each as a singular. */
export function keyOfWords(words: readonly string[]): string {
  return words.map(normalNoun).join(' ');
}

/** Returns the words and numbers of a name, without punctuation and possessive endings. */
export function wordsOfName(name: string): string[] {
  return tokenize(name, { start: 0, end: name.length })
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ text }) => text);
}

/** Returns whether a name is found in capitals only: short, with a capital after its beginning. */
export function needsCapitals(name: string): boolean {
  const bare = name.replace(/(?<=\p{Lu})s$/u, '');
  if (/^\p{L}$/u.test(bare)) return true;
  return bare.length <= LONGEST_CAPITAL_NAME && /^[\p{L}\p{N}]+$/u.test(bare) && hasCapital(bare);
}

/** Returns whether a word has a capital after its first character. */
export function hasCapital(word: string): boolean {
  return /^.\S*\p{Lu}/u.test(word);
}
