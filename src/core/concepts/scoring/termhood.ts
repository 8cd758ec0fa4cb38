/**
 * Which phrases are concepts. A phrase of stock words alone is filler. A whole run is a concept. A
 * nested phrase is one when it lives apart from the phrases around it, which is the idea of C-value
 * (Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", 2000) counted in papers:
 *
 *   independence = papers without the commonest neighbour / papers
 */
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { BARRIER_WORDS, GENERIC_WORDS, PLAIN_WORDS } from '../words/stock-words.ts';
import type { PhraseCounts } from './phrase-statistics.ts';

const LEAST_INDEPENDENCE = 0.4;
const LEAST_OWN_SHARE = 0.2;

/** Returns whether every word of a normal form is a stock word, a number or a single letter. */
export function isFiller(form: string): boolean {
  const words = form.split(' ');
  const head = words.at(-1) ?? '';
  if (words.length === 1)
    return isEmptyWord(head) || GENERIC_WORDS.has(head) || PLAIN_WORDS.has(head) || head.length < 2;
  return words.every(
    (word) => isEmptyWord(word) || GENERIC_WORDS.has(word) || PLAIN_WORDS.has(word),
  );
}

function isEmptyWord(word: string): boolean {
  return /^[\p{N}.,]*$/u.test(word) || CLOSED_CLASS_WORDS.has(word) || BARRIER_WORDS.has(word);
}

/** Returns whether a phrase that is nested somewhere stands on its own in the corpus. */
export function isIndependent(form: string, counts: PhraseCounts): boolean {
  const commonest = Math.max(0, ...counts.before.values(), ...counts.after.values());
  if (counts.papers < 2) return false;
  const independence = (counts.papers - commonest) / counts.papers;
  if (form.includes(' ')) return independence >= LEAST_INDEPENDENCE;
  return counts.own >= 2 && counts.own / counts.papers >= LEAST_OWN_SHARE;
}
