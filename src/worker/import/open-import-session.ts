/** The page's side of the import worker, which starts with the first task. */
import type { StageProgress } from '../../core/types.ts';
import { unpackError } from '../carried-error.ts';
import type { BuildPort } from '../protocol.ts';
import { startWorker } from '../start-worker.ts';
import type {
  ImportReply,
  ImportRequest,
  ImportResults,
  ImportTask,
  ServiceWait,
} from './protocol.ts';

/** A worker, as much of it as an import needs. */
export interface ImportWorker extends BuildPort<ImportRequest, ImportReply> {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Hears how a task goes on. */
export type ImportWatch = (event: StageProgress | ServiceWait) => void;

export interface ImportSession {
  /**
   * Returns what `task` ends with; null where it was stopped or another task took its place.
   * @throws BadCorpusError, BadDatasetError and BadOptionError as the task itself does; Error when the
   * worker could not run, and the next task starts another.
   */
  run<Task extends ImportTask>(
    task: Task,
    watch?: ImportWatch,
  ): Promise<ImportResults[Task['kind']] | null>;
  /** Ends the task under way, and the worker with it. A later task begins anew. */
  stop(): void;
}

interface Waiting {
  number: number;
  watch: ImportWatch | undefined;
  resolve(result: ImportResults[keyof ImportResults] | null): void;
  reject(error: Error): void;
}

export function openImportSession(
  createWorker: () => ImportWorker = () => startWorker('import'),
): ImportSession {
  let worker: ImportWorker | null = null;
  let waiting: Waiting | null = null;
  let asked = 0;

  const take = () => {
    const taken = waiting;
    waiting = null;
    return taken;
  };
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const hear = (reply: ImportReply) => {
    if (reply.number !== waiting?.number) return;
    if (reply.kind === 'progress') waiting.watch?.(reply.event);
    else if (reply.kind === 'waiting') waiting.watch?.(reply.wait);
    else if (reply.kind === 'done') take()?.resolve(reply.result);
    else take()?.reject(unpackError(reply.error));
  };
  const start = (): ImportWorker => {
    const started = createWorker();
    started.onmessage = ({ data }) => hear(data);
    started.onerror = ({ message }) => {
      end();
      const reason = `worker/openImportSession: the worker stopped: ${message}; try again.`;
      take()?.reject(new Error(reason));
    };
    return started;
  };
  return {
    run<Task extends ImportTask>(task: Task, watch?: ImportWatch) {
      take()?.resolve(null);
      asked += 1;
      const number = asked;
      return new Promise<ImportResults[Task['kind']] | null>((resolve, reject) => {
        const settle = resolve as Waiting['resolve'];
        waiting = { number, watch, resolve: settle, reject };
        worker ??= start();
        worker.postMessage({ ...task, number });
      });
    },
    stop() {
      end();
      take()?.resolve(null);
    },
  };
}
