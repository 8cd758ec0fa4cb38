/** Progress as often as a person sees it: the page has to draw each of its steps. */
import type { RunControl } from '../../core/types.ts';

/** Time between two events of one stage. */
const restMs = 50;

/** Returns a listener that hands on the first and last event of a stage, and others at most every 50 ms. */
export function seldom(listen: RunControl['progress']): RunControl['progress'] {
  let stage: string | null = null;
  let toldAt = 0;
  return (event) => {
    const now = performance.now();
    if (event.stage === stage && event.done < event.total && now - toldAt < restMs) return;
    stage = event.stage;
    toldAt = now;
    listen(event);
  };
}
