/** Long work stays interruptible: between its pieces the event loop turns, so signals arrive. */
import { performance } from 'node:perf_hooks';
import type { RunControl } from '../src/core/types.ts';

/** The event loop turns at a checkpoint when this long has passed since it last did. */
const TURN_MS = 20;

/** Returns the checkpoint of a run that ends with the reason of `signal` once it aborts. */
export function createCheckpoint(signal: AbortSignal): RunControl['checkpoint'] {
  let turnedMs = performance.now();
  return async () => {
    if (performance.now() - turnedMs > TURN_MS) {
      await new Promise((turn) => setImmediate(turn));
      turnedMs = performance.now();
    }
    signal.throwIfAborted();
  };
}
