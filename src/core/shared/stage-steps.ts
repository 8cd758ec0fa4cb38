/** The steps of one stage: each is announced, and after each the driver gets its turn. */
import type { RunControl, Stage } from '../types.ts';

export interface StageSteps {
  /**
   * Counts `count` more steps as done.
   * @throws the driver's own abort error when the run was cancelled.
   */
  advance(count?: number): Promise<void>;
}

/** Announces the beginning of a stage of `total` steps. */
export function beginStage(stage: Stage, total: number, control: RunControl): StageSteps {
  let done = 0;
  control.progress({ stage, done, total });
  return {
    advance(count = 1) {
      done += count;
      control.progress({ stage, done, total });
      return control.checkpoint();
    },
  };
}
