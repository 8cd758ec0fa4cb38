/** Starts the page's workers, each a module worker with a file of its own. */

/** What a worker is there for. */
export type WorkerName = 'refresh' | 'import' | 'live';

/** Returns a new worker. The page of one file starts its own in `single/start-worker.ts` instead. */
export function startWorker(name: WorkerName): Worker {
  switch (name) {
    case 'refresh':
      return new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' });
    case 'import':
      return new Worker(new URL('./import/entry.ts', import.meta.url), { type: 'module' });
    case 'live':
      return new Worker(new URL('./live/entry.ts', import.meta.url), { type: 'module' });
  }
}
