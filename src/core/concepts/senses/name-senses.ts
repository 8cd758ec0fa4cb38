/** The words that name a sense: what stands beside the word in its papers, and not in the others. */
import { compareCodeUnits } from '../../shared/compare.ts';
import { roundWeight } from '../../shared/round.ts';
import type { Tally } from './compare-company.ts';
import type { CorpusCompany } from './corpus-company.ts';

interface ContextName {
  word: string;
  /** Papers of the sense that have the word beside the one with senses. */
  papers: number;
  score: number;
}

/** Keeps the contrast with the other papers finite where they lack the word. */
const UNSEEN = 0.2;

/**
 * Returns the words that may name the sense `here` against `there`, best first, ties by word.
 *
 *   score = p · idf · max(0, 1 − 2 q / p)
 *
 *   p, q   share of the papers here, and there, that have the word beside or near: the mean of both
 */
export function contextNames(
  here: Tally,
  there: Tally,
  { company, weights }: CorpusCompany,
): ContextName[] {
  const names: ContextName[] = [];
  for (const [word, papers] of here.beside.papersOf) {
    const p = (papers + here.near.papersWith(word)) / (2 * here.papers);
    const q =
      (there.beside.papersWith(word) + there.near.papersWith(word) + UNSEEN) / (2 * there.papers);
    const score = roundWeight(p * (weights[word] ?? 0) * Math.max(0, 1 - (2 * q) / p));
    names.push({ word: company.wordOf(word), papers, score });
  }
  return names.sort((a, b) => b.score - a.score || compareCodeUnits(a.word, b.word));
}
