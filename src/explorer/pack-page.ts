/** An open map and the explorer as one page that needs no server. */
import { encodeDataset } from '../core/dataset/codec.ts';
import { encodeRobustness } from '../core/dataset/robustness-file.ts';
import { fileStem } from '../core/export/file-stem.ts';
import type { WorkInSteps } from '../core/shared/in-steps.ts';
import type { PublishedDataset, RobustnessReport } from '../core/types.ts';
import { describePage } from '../io/page/describe-page.ts';
import { fillPage } from '../io/page/fill-page.ts';

export interface PageMap {
  /** As people call it. */
  name: string;
  dataset: PublishedDataset;
  /** Null where none was made, or none of this very map. */
  robustness: RobustnessReport | null;
}

export interface PackedPage {
  file: string;
  page: Blob;
}

/** Work between two turns of the page. */
const turnAfterMs = 12;

/**
 * Returns the page with the map.
 * @param template the explorer as one file.
 * @param progress is told the share that is packed, from 0 to 1.
 * @throws the signal's reason when it was stopped; BadDatasetError where the template is none.
 */
export async function packPage(
  template: string,
  { name, dataset, robustness }: PageMap,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<PackedPage> {
  signal.throwIfAborted();
  const files = [
    ...encodeDataset(dataset),
    ...(robustness === null ? [] : [encodeRobustness(robustness)]),
  ];
  // In bytes a text may be longer than in letters, so the share is bounded.
  const all = files.reduce((sum, { text }) => sum + text.length, 0);
  const work = fillPage(template, { ...describePage(dataset.structure, name), files });
  const page = await takeTurns(work, signal, (done) => progress(Math.min(1, done / all)));
  return { file: `${fileStem(name)}.html`, page: new Blob([page], { type: 'text/html' }) };
}

async function takeTurns<Result>(
  work: WorkInSteps<Result>,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Result> {
  let done = 0;
  let turnedAt = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      signal.throwIfAborted();
      return step.value;
    }
    done += step.value;
    if (performance.now() - turnedAt < turnAfterMs) continue;
    signal.throwIfAborted();
    progress(done);
    await new Promise((turn) => setTimeout(turn));
    signal.throwIfAborted();
    turnedAt = performance.now();
  }
}
