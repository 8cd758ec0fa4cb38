/** How many papers two concepts would have as one. */
import type { DatasetTexts } from '../core/types.ts';

export interface PapersTogether {
  /** Papers of each of the two. */
  of: [number, number];
  /** Papers that mention either. */
  together: number;
}

/** Returns the counts of two concepts, drawn or not, by number. O(mentions). */
export function papersTogether(
  texts: DatasetTexts,
  [first, second]: readonly [number, number],
): PapersTogether {
  const of: [number, number] = [0, 0];
  let together = 0;
  for (const { concepts } of texts.papers) {
    const inFirst = concepts.some(({ concept }) => concept === first);
    const inSecond = concepts.some(({ concept }) => concept === second);
    if (inFirst) of[0] += 1;
    if (inSecond) of[1] += 1;
    if (inFirst || inSecond) together += 1;
  }
  return { of, together };
}
