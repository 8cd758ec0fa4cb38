/** The page's side of a refresh: communities and places for edited concepts, off the main thread. */
import type { RefreshChoices } from '../core/run.ts';
import type { CurationEdit, PublishedDataset } from '../core/types.ts';
import { type BuildWatch, type BuildWorker, runInWorker } from './run-in-worker.ts';

/**
 * Returns the dataset with its concepts edited, and with communities and places found anew, as
 * `refreshDataset` does, in a worker of its own, which is gone when this settles.
 * @param dataset as it was loaded.
 * @param edits all that were made since.
 * @throws the signal's reason when it was cancelled; Error when the worker could not run.
 */
export function refreshInWorker(
  dataset: PublishedDataset,
  edits: readonly CurationEdit[],
  choices: RefreshChoices,
  watch: BuildWatch = {},
  createWorker?: () => BuildWorker,
): Promise<PublishedDataset> {
  return runInWorker({ kind: 'refresh', dataset, edits, choices }, watch, createWorker);
}
