/** Work that goes on while the page is idle, or in short turns when someone waits for it. */
import { advance, type Building } from '../../explorer/slices.ts';

export interface SlicedRun {
  /** Goes on in turns of a few milliseconds, without waiting for idle time. */
  hurry(): void;
  pause(): void;
  /** Goes on when the page is idle. */
  resume(): void;
}

/** By then the map is drawn. */
const settledMs = 1500;

/** A turn leaves half a frame to everything else. */
const turnMs = 7;

/** Starts `work` as soon as the page is idle after its first drawing. */
export function runInSlices(work: Building<unknown>): SlicedRun {
  const began = performance.now();
  let state: 'paused' | 'idle' | 'hurried' | 'done' = 'paused';
  let cancel = () => {};

  const turn = (mayGoOn: () => boolean) => {
    if (advance(work, mayGoOn).done) state = 'done';
    else wait();
  };
  const wait = () => {
    if (state === 'hurried') {
      cancel = after(0, () => {
        const end = performance.now() + turnMs;
        turn(() => performance.now() < end);
      });
    } else if (state === 'idle') {
      const rest = Math.max(0, began + settledMs - performance.now());
      cancel = rest > 0 ? after(rest, wait) : whenIdle(turn);
    }
  };
  const become = (next: typeof state) => {
    if (state === 'done' || state === next) return;
    cancel();
    state = next;
    wait();
  };
  return {
    hurry: () => become('hurried'),
    pause: () => become('paused'),
    resume: () => become(state === 'hurried' ? 'hurried' : 'idle'),
  };
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** Calls `act` in idle time, with whether some of it is left; where the browser has none, soon. */
function whenIdle(act: (mayGoOn: () => boolean) => void): () => void {
  if (window.requestIdleCallback === undefined) return after(turnMs, () => act(() => false));
  const request = window.requestIdleCallback((deadline) => {
    const end = performance.now() + turnMs;
    act(() => performance.now() < end && deadline.timeRemaining() > 1);
  });
  return () => window.cancelIdleCallback(request);
}
