/**
 * Which phrases are concepts. A phrase of stock words alone is filler. A whole run is a concept. A
 * nested phrase is one when it lives apart from the phrases around it, which is the idea of C-value
 * (Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", 2000) counted in papers:
 *
 *   independence = papers without the commonest neighbour / papers
 */
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { BARRIER_WORDS, BROAD_WORDS, EMPTY_WORDS, PLAIN_WORDS } from '../words/stock-words.ts';
import type { PhraseCounts } from './phrase-statistics.ts';

const LEAST_INDEPENDENCE = 0.4;
const LEAST_INDEPENDENCE_ALONE = 0.2;
const FEW_PAPERS = 3;
const LEAST_HEAD_PAPERS = 2;

/** Returns whether a normal form says nothing: "method", "efficient method", "number". */
export function isFiller(form: string): boolean {
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

/**
 * Returns whether a phrase lives apart from the phrases around it. One that hardly does is a fragment,
 * even where it stands alone ("the net" beside "Petri net"); one that is only nested needs more.
 */
export function isIndependent(form: string, counts: PhraseCounts, alone: boolean): boolean {
  const independence = (counts.papers - counts.commonest) / counts.papers;
  if (alone) return counts.papers < FEW_PAPERS || independence >= LEAST_INDEPENDENCE_ALONE;
  if (counts.papers < 2 || independence < LEAST_INDEPENDENCE) return false;
  if (form.includes(' ')) {
    return (
      counts.own >= (EMPTY_WORDS.has(lastWord(form)) ? LEAST_HEAD_PAPERS : 0) && counts.head >= 1
    );
  }
  return (
    counts.head >= LEAST_HEAD_PAPERS ||
    (form.endsWith('ing') && (counts.head > 0 || counts.papers > LEAST_HEAD_PAPERS))
  );
}

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}
