/** The page's side of the live worker: maps of one dataset at any resolution, the newest request first. */
import type { DatasetStructure, PublishedDataset } from '../../core/types.ts';
import { unpackError } from '../carried-error.ts';
import type { BuildPort } from '../protocol.ts';
import { startWorker } from '../start-worker.ts';
import type { LiveAsk, LiveReply, LiveRequest, MapLinks } from './protocol.ts';

/** A worker, as much of it as live maps need. */
export interface LiveWorker extends BuildPort<LiveRequest, LiveReply> {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface LiveMap {
  /**
   * Returns the dataset with the communities and places that are asked for; null where another was
   * asked for before the answer came.
   * @throws Error when the worker could not run; it is gone then, and the next call starts another.
   */
  find(ask: LiveAsk): Promise<PublishedDataset | null>;
  /** Ends the worker; what is asked for is given up. */
  close(): void;
}

interface Waiting {
  number: number;
  resolve(dataset: PublishedDataset | null): void;
  reject(error: Error): void;
}

/** Returns the maps of `loaded`. The worker starts with the first request and stays. */
export function openLiveMap(
  loaded: PublishedDataset,
  createWorker: () => LiveWorker = () => startWorker('live'),
): LiveMap {
  let worker: LiveWorker | null = null;
  let waiting: Waiting | null = null;
  let asked = 0;
  let links = linksOf(loaded.structure);
  let texts = loaded.texts;

  const take = () => {
    const taken = waiting;
    waiting = null;
    return taken;
  };
  const close = () => {
    worker?.terminate();
    worker = null;
    links = linksOf(loaded.structure);
    texts = loaded.texts;
    take()?.resolve(null);
  };
  const hear = (reply: LiveReply) => {
    if (reply.kind === 'mapped' && reply.same !== null) ({ links, texts } = reply.same);
    if (reply.number !== waiting?.number) return;
    const taken = take();
    if (reply.kind === 'mapped')
      taken?.resolve({ structure: { ...reply.structure, ...links }, texts });
    else taken?.reject(unpackError(reply.error));
  };
  const start = (): LiveWorker => {
    const started = createWorker();
    started.onmessage = ({ data }) => hear(data);
    started.onerror = ({ message }) => {
      const failed = take();
      close();
      failed?.reject(new Error(`worker/openLiveMap: the worker stopped: ${message}; try again.`));
    };
    started.postMessage({ kind: 'open', dataset: loaded });
    return started;
  };
  return {
    find(ask) {
      take()?.resolve(null);
      asked += 1;
      const number = asked;
      return new Promise((resolve, reject) => {
        waiting = { number, resolve, reject };
        worker ??= start();
        worker.postMessage({ kind: 'map', number, ...ask });
      });
    },
    close,
  };
}

function linksOf({ mentions, cooccurrences, similarities }: DatasetStructure): MapLinks {
  return { mentions, cooccurrences, similarities };
}
