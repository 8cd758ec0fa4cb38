/**
 * The workers of a page of one file. A page from disk may start no module worker and fetch no script, so
 * the text of one classic worker is carried in the page, and its name says which of them it is to be.
 */

import type { WorkerName } from '../start-worker.ts';
import CarriedWorker from './entry.ts?worker&inline';

/** Returns a new worker. */
export function startWorker(name: WorkerName): Worker {
  return new CarriedWorker({ name });
}
