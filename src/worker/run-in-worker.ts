/** The page's side of the worker: one task in a worker of its own, with progress and cancel. */
import type { PublishedDataset, StageProgress } from '../core/types.ts';
import { unpackError } from './carried-error.ts';
import type { BuildPort, BuildReply, BuildRequest, BuildTask } from './protocol.ts';
import { startWorker } from './start-worker.ts';

/** Time in which a cancelled worker stops by itself before it is ended. */
const patienceMs = 500;

/** A worker, as much of it as a task needs. */
export interface BuildWorker extends BuildPort<BuildRequest, BuildReply> {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface BuildWatch {
  progress?: (event: StageProgress) => void;
  /** Aborting it stops the task. */
  signal?: AbortSignal;
}

/**
 * Returns the dataset that `task` ends with; the worker is gone when this settles.
 * @throws the signal's reason when the task was cancelled; what the task itself throws; Error when the
 * worker could not run.
 */
export async function runInWorker(
  task: BuildTask,
  watch: BuildWatch,
  createWorker: () => BuildWorker = () => startWorker('refresh'),
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
        reject(new Error(`worker/runInWorker: the worker stopped: ${message}; try again.`));
      };
      worker.onmessage = ({ data: reply }) => {
        if (reply.kind === 'progress') progress?.(reply.event);
        else if (reply.kind === 'built') resolve(reply.dataset);
        else if (reply.kind === 'failed') reject(unpackError(reply.error));
        else stopped();
      };
      worker.postMessage(task);
    });
  } finally {
    clearTimeout(patience);
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  }
}
