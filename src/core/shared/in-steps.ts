/** Long work that can be done in pieces, with the driver's turn between them, or at once. */
import type { StageSteps } from './stage-steps.ts';

/**
 * Work that pauses between its pieces, and says how many steps it has done since. Pieces hold so many
 * nodes or links that most take a few milliseconds. What is not cut, such as sorting all tests of pairs,
 * takes up to about a second on a map of thousands of papers.
 */
export type WorkInSteps<Result> = Generator<number, Result, void>;

/** Returns what the work gives; each pause counts its steps and lets the driver have its turn. */
export async function doInSteps<Result>(
  work: WorkInSteps<Result>,
  steps: StageSteps,
): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await steps.advance(step.value);
  }
}

/** Returns what the work gives. */
export function doAtOnce<Result>(work: WorkInSteps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
