/** What is published of an evaluation: its figures, what they were made with, and whose data it was. */
import type { Ranking } from '../../src/core/concepts/ranking/rank-keyphrases.ts';
import type { CutScore } from './score.ts';

/** The scores of one file; shares as percentages with one decimal. */
export interface SetQuality {
  set: string;
  papers: number;
  ranking: Ranking;
  /** What gives these figures. */
  command: string;
  scores: CutScore[];
}

/** Returns scores as percentages with one decimal. */
export function percentScores(scores: readonly CutScore[]): CutScore[] {
  return scores.map(({ cut, precision, recall, f1 }) => ({
    cut,
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(f1),
  }));
}

function percent(share: number): number {
  return Number((100 * share).toFixed(1));
}
