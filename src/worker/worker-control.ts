/** How work in a worker is watched and stopped. */
import type { RunControl } from '../core/types.ts';

/** Work between two turns of the event loop, in which a message is heard. */
const turnAfterMs = 10;

/** Returns the control of one piece of work; `throwIfStopped` throws once it is to stop. */
export function createControl(
  throwIfStopped: () => void,
  progress: RunControl['progress'] = () => {},
): RunControl {
  let turnedAt = performance.now();
  return {
    progress,
    async checkpoint() {
      if (performance.now() - turnedAt >= turnAfterMs) {
        await nextTurn();
        turnedAt = performance.now();
      }
      throwIfStopped();
    },
  };
}

/** A turn of the event loop; a message, because browsers hold nested timers back. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
