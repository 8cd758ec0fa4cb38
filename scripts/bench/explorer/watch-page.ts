/** What a page writes down about itself while it is measured. It runs in the page. */

/** A turn of the page's own: a timer or a frame that has run. */
export interface Turn {
  kind: 'timer' | 'frame';
  /** Of a timer. */
  delayMs: number;
  /** When the frame began, the same for all turns of one frame; 0 of a timer. */
  frameMs: number;
  start: number;
  ms: number;
  /** Whether anything was drawn in WebGL. */
  drew: boolean;
}

/** Milliseconds are those of the page's `performance.now()`. */
export interface PageWatch {
  /** When the frame after the first drawing began; null before. */
  firstDrawn: number | null;
  draws: number;
  turns: Turn[];
  longTasks: { start: number; end: number }[];
}

declare global {
  interface Window {
    pageWatch: PageWatch;
  }
}

/** Begins to watch the page, before any of its own scripts. */
export function watchPage(): void {
  const watch: PageWatch = { firstDrawn: null, draws: 0, turns: [], longTasks: [] };
  window.pageWatch = watch;
  const { setTimeout: timer, requestAnimationFrame: frame } = window;
  const { prototype } = WebGL2RenderingContext;
  const draw = prototype.drawArraysInstanced;
  prototype.drawArraysInstanced = function (mode, first, count, instances) {
    draw.call(this, mode, first, count, instances);
    watch.draws += 1;
    if (watch.draws === 1) {
      frame((time) => {
        watch.firstDrawn = time;
      });
    }
  };
  const timed = (turn: Pick<Turn, 'kind' | 'delayMs' | 'frameMs'>, work: () => void) => {
    const { draws } = watch;
    const start = performance.now();
    work();
    const ms = performance.now() - start;
    watch.turns.push({ ...turn, start, ms, drew: watch.draws > draws });
  };
  window.requestAnimationFrame = (callback) =>
    frame((time) => timed({ kind: 'frame', delayMs: 0, frameMs: time }, () => callback(time)));
  const delayed = (work: TimerHandler, delayMs = 0, ...given: unknown[]) =>
    timer(
      () =>
        timed(
          { kind: 'timer', delayMs, frameMs: 0 },
          () => typeof work === 'function' && work(...given),
        ),
      delayMs,
    );
  window.setTimeout = Object.assign(delayed, timer);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      watch.longTasks.push({ start: startTime, end: startTime + duration });
    }
  }).observe({ type: 'longtask', buffered: true });
}
