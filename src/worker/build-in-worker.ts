/** The page's side of a build: the same pipeline as the build script, off the main thread. */
import type { BuildChoices } from '../core/options.ts';
import type { Paper, PublishedDataset, StageProgress } from '../core/types.ts';
import { unpackError } from './carried-error.ts';
import type { BuildPort, BuildReply, BuildRequest } from './protocol.ts';

/** Time in which a cancelled worker stops by itself before it is ended. */
const patienceMs = 500;

/** A worker, as much of it as a build needs. */
export interface BuildWorker extends BuildPort<BuildRequest, BuildReply> {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface BuildWatch {
  progress?: (event: StageProgress) => void;
  /** Aborting it stops the build. */
  signal?: AbortSignal;
}

/**
 * Returns the dataset of `papers`, built in a worker of its own, which is gone when this settles.
 * @throws the signal's reason when the build was cancelled; BadCorpusError and BadOptionError as
 * `runPipeline` throws them; Error when the worker could not run.
 */
export async function buildInWorker(
  papers: readonly Paper[],
  choices: BuildChoices & { name: string },
  watch: BuildWatch = {},
  createWorker: () => BuildWorker = startWorker,
): Promise<PublishedDataset> {
  const { signal, progress } = watch;
  signal?.throwIfAborted();
  const worker = createWorker();
  let patience: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};
  try {
    return await new Promise<PublishedDataset>((resolve, reject) => {
      const stopped = () => reject(signal?.reason);
      cancel = () => {
        worker.postMessage({ kind: 'cancel' });
        patience = setTimeout(stopped, patienceMs);
      };
      signal?.addEventListener('abort', cancel);
      worker.onerror = ({ message }) => {
        reject(new Error(`worker/buildInWorker: the worker stopped: ${message}; try again.`));
      };
      worker.onmessage = ({ data: reply }) => {
        if (reply.kind === 'progress') progress?.(reply.event);
        else if (reply.kind === 'built') resolve(reply.dataset);
        else if (reply.kind === 'failed') reject(unpackError(reply.error));
        else stopped();
      };
      worker.postMessage({ kind: 'build', papers, choices });
    });
  } finally {
    clearTimeout(patience);
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  }
}

function startWorker(): BuildWorker {
  return new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' });
}
