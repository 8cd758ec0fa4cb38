/** Whether a word ends a candidate wherever it stands. */
import { CLOSED_CLASS_WORDS } from './closed-class-words.ts';
import { normalNoun, normalWord } from './normal-word.ts';
import { BARRIER_WORDS } from './stock-words.ts';

/** Returns whether no candidate holds `text`; capitals ("WHO", "IT") are never closed-class words. */
export function isBarrierWord(text: string): boolean {
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(text)) return false;
  const word = normalWord(text);
  return (
    CLOSED_CLASS_WORDS.has(word) ||
    BARRIER_WORDS.has(word) ||
    BARRIER_WORDS.has(normalNoun(text)) ||
    /n't$|'(?:re|ve|ll|d|m)$/.test(word)
  );
}
