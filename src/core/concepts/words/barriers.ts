/** Whether a word ends a candidate wherever it stands. */
import { CLOSED_CLASS_WORDS } from './closed-class-words.ts';
import { BARRIER_WORDS } from './stock-words.ts';

/**
 * Returns whether no candidate holds `text`, given also in its normal form and as a singular. Capitals
 * ("WHO", "IT") are never closed-class words.
 */
export function isBarrierWord(text: string, normal: string, singular: string): boolean {
  if (BARRIER_WORDS.has(normal) || BARRIER_WORDS.has(singular)) return true;
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(text)) return false;
  return CLOSED_CLASS_WORDS.has(normal) || /n't$|'(?:re|ve|ll|d|m)$/.test(normal);
}
