/**
 * Acronyms and the expansions that papers give for them in brackets, by the algorithm of Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003):
 * from the right, every character of the short form must be found in the words before the bracket, the
 * first one at the start of a word. Both orders are read: "abstract syntax tree (AST)" and
 * "AST (abstract syntax tree)".
 */
import type { Token } from '../text/tokens.ts';
import { isBarrierWord } from '../words/barriers.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { normalNoun, normalWord } from '../words/normal-word.ts';

/** An acronym with its expansion as the words of the text. */
export interface AcronymDefinition {
  /** Without a plural s. */
  acronym: string;
  expansion: string[];
}

/** Returns the definitions in a sentence, in reading order. */
export function findAcronymDefinitions({
  tokens,
}: {
  tokens: readonly Token[];
}): AcronymDefinition[] {
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

/** Words with the very initials of an acronym that are its expansion whatever the last one is. */
const MANY_WORDS = 3;

function isAcronym({ kind, text }: Token): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    kind === 'word' &&
    text.length >= 2 &&
    text.length <= 12 &&
    capitals >= 1 &&
    (capitals >= 2 || text.length <= 4)
  );
}

function wordsBefore(tokens: readonly Token[], bracket: number): string[] {
  let from = bracket;
  while (from > 0 && tokens[from - 1]?.kind === 'word') from--;
  return tokens.slice(from, bracket).map(({ text }) => text);
}

function wordsAfter(tokens: readonly Token[], from: number): string[] {
  let to = from;
  while (to < tokens.length && tokens[to]?.kind === 'word') to++;
  return /^[)\]]$/.test(tokens[to]?.text ?? '')
    ? tokens.slice(from, to).map(({ text }) => text)
    : [];
}

/** Returns the words at the end of `words` that spell out `acronym`, or undefined. */
function matchExpansion(acronym: string, words: readonly string[]): string[] | undefined {
  const parts = latinOf(acronym.toLowerCase()).split(/[^\p{L}\p{N}]+/u);
  const letters = parts.join('');
  const text = words.slice(-Math.min(letters.length + 5, letters.length * 2)).join(' ');
  const small = latinOf(text.toLowerCase());
  const byInitials = placeByInitials(letters, small);
  const first = byInitials ?? placeOfFirstLetter(parts, small);
  if (first === undefined) return undefined;
  const expansion = text.slice(text.lastIndexOf(' ', first) + 1).split(' ');
  const longer = expansion.join(' ').length > acronym.length + 1;
  const ends = byInitials === undefined || expansion.length < MANY_WORDS ? expansion.at(-1) : '';
  const bounded = [expansion[0], ends].every((word) => !isBarrier(word ?? ''));
  return longer && bounded && !expansion.includes(acronym) ? expansion : undefined;
}

/** "IFN-γ" is "interferon gamma": Greek letters with the initials of their names. */
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const INITIALS = 'abgdezetiklmnxoprstupcpo';

function latinOf(text: string): string {
  return text.replace(/[α-ρσ-ω]/gu, (letter) => INITIALS.charAt(GREEK.indexOf(letter)));
}

/** Where the last words begin whose initials are the letters: "thyroid transcription factor-1 (TTF-1)". */
function placeByInitials(letters: string, text: string): number | undefined {
  const pieces = [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(-letters.length);
  const initials = pieces.map(([piece]) => piece.charAt(0)).join('');
  return initials === letters ? pieces[0]?.index : undefined;
}

/**
 * Matches letters from the right; the first letter must begin a word or a part of a compound, and so
 * must the first one after a hyphen: "ARC-AGI" is more than "artificial general intelligence".
 */
function placeOfFirstLetter(parts: readonly string[], text: string): number | undefined {
  let place = text.length;
  for (const part of [...parts].reverse()) {
    for (let letter = part.length - 1; letter >= 0; letter--) {
      do {
        place--;
        if (place < 0) return undefined;
      } while (
        text.charAt(place) !== part.charAt(letter) ||
        (letter === 0 && !beginsWord(text, place))
      );
    }
  }
  return place;
}

/** Where a word of its own begins: "and" is never what an acronym begins with. */
function beginsWord(text: string, place: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(place - 1))) return false;
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(place))?.[0] ?? '';
  return !CLOSED_CLASS_WORDS.has(word);
}

function isBarrier(word: string): boolean {
  return isBarrierWord(word, normalWord(word), normalNoun(word));
}
