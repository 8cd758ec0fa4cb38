/** A line for every stage of a build: what was done, how long it took, of how many. */
import { performance } from 'node:perf_hooks';
import type { RunControl, Stage, StageProgress } from '../src/core/types.ts';
import { createCheckpoint } from './checkpoint.ts';
import { count } from './count.ts';

const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  reading: 'reading papers',
  concepts: 'finding concepts',
  graph: 'linking papers and concepts',
  bridges: 'finding bridges',
  neighbors: 'finding nearest papers',
  communities: 'detecting communities',
  layout: 'laying out the map',
  dataset: 'assembling the dataset',
};

/** Back to the start of a terminal's line, and nothing left on it. */
const CLEARED_LINE = '\r\u001b[K';

/** Watches a build and writes a line to standard error as each stage ends. */
export class StageClock implements RunControl {
  readonly checkpoint: RunControl['checkpoint'];
  #current: StageProgress | undefined;
  #startedMs = performance.now();

  constructor(signal: AbortSignal) {
    this.checkpoint = createCheckpoint(signal);
  }

  progress(event: StageProgress): void {
    if (event.stage !== this.#current?.stage) this.finish();
    this.#current = event;
    if (process.stderr.isTTY && event.total > 1) {
      process.stderr.write(`\r${STAGE_LABELS[event.stage]} ${event.done}/${event.total}`);
    }
  }

  /** Writes the line of the stage that runs, if one does. */
  finish(): void {
    if (this.#current !== undefined) {
      const { stage, total } = this.#current;
      this.line(STAGE_LABELS[stage], stage === 'concepts' ? count(total, 'paper') : '');
    }
    this.#current = undefined;
  }

  /** Writes one line, with the seconds since the line before. */
  line(label: string, counts: string): void {
    const seconds = ((performance.now() - this.#startedMs) / 1000).toFixed(1);
    const start = process.stderr.isTTY ? CLEARED_LINE : '';
    console.error(`${start}${label.padEnd(28)} ${seconds.padStart(6)} s  ${counts}`.trimEnd());
    this.#startedMs = performance.now();
  }
}
