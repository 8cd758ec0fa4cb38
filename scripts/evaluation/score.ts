/**
 * Precision, recall and F1 of ranked keyphrases at a cut k, as shares of 1, each a mean over papers:
 *
 *   P = right ones among the first k / min(k, keyphrases found)    R = right ones / keyphrases given
 *   F1 = 2 P R / (P + R)
 *
 * A paper for which none was given is left out, one for which none was found counts 0.
 */
import { stemPhrases } from './match.ts';

/** Lengths at which lists are judged. */
const CUTS = [5, 10, 15] as const;

export interface CutScore {
  cut: number;
  precision: number;
  recall: number;
  f1: number;
}

/** The keyphrases given for a paper and those found, best first. */
export interface JudgedPaper {
  given: readonly string[];
  found: readonly string[];
}

/** Returns the scores at each of CUTS; all 0 when no paper counts. */
export function scoreKeyphrases(papers: readonly JudgedPaper[]): CutScore[] {
  const judged = papers.flatMap(({ given, found }) => {
    const wanted = new Set(stemPhrases(given));
    const hits = stemPhrases(found).map((stems) => wanted.has(stems));
    return wanted.size === 0 ? [] : [{ wanted: wanted.size, hits }];
  });
  return CUTS.map((cut) => {
    const scores = judged.map(({ wanted, hits }) => scoreAt(cut, wanted, hits));
    const mean = (name: keyof (typeof scores)[number]) =>
      scores.reduce((sum, score) => sum + score[name], 0) / Math.max(1, scores.length);
    return { cut, precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
  });
}

function scoreAt(cut: number, wanted: number, hits: readonly boolean[]): Omit<CutScore, 'cut'> {
  const listed = hits.slice(0, cut);
  const right = listed.filter(Boolean).length;
  const precision = listed.length === 0 ? 0 : right / listed.length;
  const recall = right / wanted;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
