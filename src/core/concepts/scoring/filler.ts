/** Phrases that say nothing: "method", "efficient method", "evaluation metric". */
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import {
  BARRIER_WORDS,
  BROAD_WORDS,
  DISCOURSE_WORDS,
  EMPTY_WORDS,
  PLAIN_WORDS,
  VAGUE_WORDS,
} from '../words/stock-words.ts';

/** "Real world", "end to end": plain modifiers of several words, with the blank after them. */
const PLAIN_COMPOUNDS = [...PLAIN_WORDS]
  .filter((word) => word.includes('-'))
  .map((word) => `${word.replaceAll('-', ' ')} `);

const PLAIN_OPENERS: ReadonlySet<string> = new Set(
  PLAIN_COMPOUNDS.map((compound) => compound.slice(0, compound.indexOf(' '))),
);

/** Kinds of study whose names are made of stock words alone. */
const STUDY_DESIGNS: ReadonlySet<string> = new Set(['systematic review', 'scoping review']);

/**
 * Returns whether a normal form says nothing anywhere: a word of academic discourse, or a wide word that
 * nothing but plain modifiers and discourse narrow ("large system", "evaluation metric", and not
 * "information system" or "foundation model").
 */
export function isFiller(form: string): boolean {
  if (STUDY_DESIGNS.has(form)) return false;
  const words = form.split(' ');
  if (PLAIN_OPENERS.has(words[0] ?? '')) {
    const plain = PLAIN_COMPOUNDS.find((compound) => form.startsWith(compound));
    if (plain !== undefined) {
      const rest = form.slice(plain.length);
      return isFiller(rest) || isVague(rest);
    }
  }
  // "Trade-off", "data set".
  if (words.length === 2 && ['-', ''].some((joint) => DISCOURSE_WORDS.has(words.join(joint)))) {
    return true;
  }
  const head = words.pop() ?? '';
  if (words.length === 0) {
    return (
      head.length < 2 || isDiscourse(head) || (EMPTY_WORDS.has(head) && !VAGUE_WORDS.has(head))
    );
  }
  return words.every(isDiscourse) && (isDiscourse(head) || isWide(head));
}

/** Returns whether a normal form is one wide word: a concept of the papers that are about it alone. */
export function isVague(form: string): boolean {
  return VAGUE_WORDS.has(form) || BROAD_WORDS.has(form);
}

function isWide(word: string): boolean {
  return EMPTY_WORDS.has(word) || BROAD_WORDS.has(word);
}

function isDiscourse(word: string): boolean {
  return (
    /^(?:[\p{N}.,]*|[ivx]+)$/u.test(word) ||
    CLOSED_CLASS_WORDS.has(word) ||
    BARRIER_WORDS.has(word) ||
    DISCOURSE_WORDS.has(word) ||
    PLAIN_WORDS.has(word)
  );
}
