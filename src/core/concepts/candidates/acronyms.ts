/**
 * Acronyms and the expansions that papers give for them in brackets, by the algorithm of Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003):
 * from the right, every character of the short form must be found in the words before the bracket, the
 * first one at the start of a word. Both orders are read: "abstract syntax tree (AST)" and
 * "AST (abstract syntax tree)".
 */
import type { TaggedSentence, TaggedToken } from '../text/read-text.ts';
import { isBarrierWord } from '../words/barriers.ts';
import { normalNoun, normalWord } from '../words/normal-word.ts';

/** An acronym with its expansion as the words of the text. */
export interface AcronymDefinition {
  /** Without a plural s. */
  acronym: string;
  expansion: string[];
}

/** Returns the definitions in a sentence, in reading order. */
export function findAcronymDefinitions({ tokens }: TaggedSentence): AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  tokens.forEach((token, place) => {
    if (token.text !== '(' && token.text !== '[') return;
    const inside = tokens[place + 1];
    const after = tokens[place + 2];
    if (inside === undefined) return;
    if (isAcronym(inside) && after !== undefined && /^[)\],;]$/.test(after.text)) {
      const expansion = matchExpansion(acronymOf(inside.text), wordsBefore(tokens, place));
      if (expansion !== undefined) found.push({ acronym: acronymOf(inside.text), expansion });
      return;
    }
    const before = tokens[place - 1];
    if (before === undefined || !isAcronym(before)) return;
    const words = wordsAfter(tokens, place + 1);
    const expansion = matchExpansion(acronymOf(before.text), words);
    if (expansion?.length === words.length)
      found.push({ acronym: acronymOf(before.text), expansion });
  });
  return found;
}

/** Returns an acronym as it is looked up: without a plural s. */
export function acronymOf(text: string): string {
  return text.replace(/(?<=\p{Lu}|\p{N})s$/u, '');
}

function isAcronym({ kind, text }: TaggedToken): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    kind === 'word' &&
    text.length >= 2 &&
    text.length <= 12 &&
    capitals >= 1 &&
    (capitals >= 2 || text.length <= 4)
  );
}

function wordsBefore(tokens: readonly TaggedToken[], bracket: number): string[] {
  let from = bracket;
  while (from > 0 && tokens[from - 1]?.kind === 'word') from--;
  return tokens.slice(from, bracket).map(({ text }) => text);
}

function wordsAfter(tokens: readonly TaggedToken[], from: number): string[] {
  let to = from;
  while (to < tokens.length && tokens[to]?.kind === 'word') to++;
  return /^[)\]]$/.test(tokens[to]?.text ?? '')
    ? tokens.slice(from, to).map(({ text }) => text)
    : [];
}

/** Returns the words at the end of `words` that spell out `acronym`, or undefined. */
function matchExpansion(acronym: string, words: readonly string[]): string[] | undefined {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const text = words.slice(-Math.min(letters.length + 5, letters.length * 2)).join(' ');
  const first = placeOfFirstLetter(letters, text.toLowerCase());
  if (first === undefined) return undefined;
  const expansion = text.slice(text.lastIndexOf(' ', first) + 1).split(' ');
  const longer = expansion.join(' ').length > acronym.length + 1;
  const bounded = [expansion[0], expansion.at(-1)].every((word) => !isBarrier(word ?? ''));
  return longer && bounded && !expansion.includes(acronym) ? expansion : undefined;
}

/** Matches letters from the right; the first letter must begin a word or a part of a compound. */
function placeOfFirstLetter(letters: string, text: string): number | undefined {
  let place = text.length;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    do {
      place--;
      if (place < 0) return undefined;
    } while (
      text.charAt(place) !== letters.charAt(letter) ||
      (letter === 0 && /[\p{L}\p{N}]/u.test(text.charAt(place - 1)))
    );
  }
  return place;
}

function isBarrier(word: string): boolean {
  return isBarrierWord(word, normalWord(word), normalNoun(word));
}
