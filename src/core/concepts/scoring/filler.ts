/** Phrases that say nothing: "method", "efficient method", "number". */
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { BARRIER_WORDS, BROAD_WORDS, EMPTY_WORDS, PLAIN_WORDS } from '../words/stock-words.ts';

/** "Real world", "end to end": plain modifiers of several words, with the blank after them. */
const PLAIN_COMPOUNDS = [...PLAIN_WORDS]
  .filter((word) => word.includes('-'))
  .map((word) => `${word.replaceAll('-', ' ')} `);

/**
 * Returns whether a normal form says nothing: it has empty words alone, or one broad word that nothing
 * but plain modifiers narrow ("large system", and not "information system").
 */
export function isFiller(form: string): boolean {
  const plain = PLAIN_COMPOUNDS.find((compound) => form.startsWith(compound));
  if (plain !== undefined) return isFiller(form.slice(plain.length));
  const words = form.split(' ');
  const head = words.at(-1) ?? '';
  if (words.length === 1) {
    return head.length < 2 || isEmptyWord(head) || BROAD_WORDS.has(head);
  }
  if (words.every(isEmptyWord)) return true;
  const broad = words.filter((word) => BROAD_WORDS.has(word));
  return (
    broad.length === 1 && words.every((word) => BROAD_WORDS.has(word) || PLAIN_WORDS.has(word))
  );
}

function isEmptyWord(word: string): boolean {
  return (
    /^(?:[\p{N}.,]*|[ivx]+)$/u.test(word) ||
    CLOSED_CLASS_WORDS.has(word) ||
    BARRIER_WORDS.has(word) ||
    EMPTY_WORDS.has(word) ||
    PLAIN_WORDS.has(word)
  );
}
