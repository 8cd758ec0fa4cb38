/** The page's side of a build: the same pipeline as the build script, off the main thread. */
import type { BuildChoices } from '../core/options.ts';
import type { Paper, PublishedDataset } from '../core/types.ts';
import { type BuildWatch, type BuildWorker, runInWorker } from './run-in-worker.ts';

/**
 * Returns the dataset of `papers`, built in a worker of its own, which is gone when this settles.
 * @throws the signal's reason when the build was cancelled; BadCorpusError and BadOptionError as
 * `runPipeline` throws them; Error when the worker could not run.
 */
export function buildInWorker(
  papers: readonly Paper[],
  choices: BuildChoices & { name: string },
  watch: BuildWatch = {},
  createWorker?: () => BuildWorker,
): Promise<PublishedDataset> {
  return runInWorker({ kind: 'build', papers, choices }, watch, createWorker);
}
