import { beforeAll, describe, expect, it, vi } from 'vitest';
import { refreshDataset, runPipeline } from '../../src/core/run.ts';
import { BadOptionError } from '../../src/core/shared/errors.ts';
import type { CurationEdit, Paper, PublishedDataset, StageProgress } from '../../src/core/types.ts';
import { answerRequests } from '../../src/worker/answer-requests.ts';
import type { BuildPort, BuildReply, BuildRequest } from '../../src/worker/protocol.ts';
import { refreshInWorker } from '../../src/worker/refresh-in-worker.ts';
import type { BuildWorker } from '../../src/worker/run-in-worker.ts';
import { calm } from '../core/concepts-of.ts';

const papers: Paper[] = Array.from({ length: 200 }, (_, number) => ({
  id: `paper-${number}`,
  title: `Attention heads and memory ${number % 7}`,
  abstract: 'Attention heads copy tokens. Language models keep a memory of tokens.',
}));
const edits: CurationEdit[] = [{ kind: 'hide', concept: 'memory' }];

let dataset: PublishedDataset;
beforeAll(async () => {
  dataset = await runPipeline(papers, { name: 'map' }, calm);
}, 30_000);

describe('refreshInWorker', () => {
  it('carries errors over with their class and code', async () => {
    const wrong = refreshInWorker(dataset, edits, { resolution: -1 }, {}, pairedWorker);
    await expect(wrong).rejects.toThrow(BadOptionError);
  });

  it('says so when the worker cannot run', async () => {
    const broken: () => BuildWorker = () => {
      const worker = silentWorker();
      queueMicrotask(() => worker.onerror?.({ message: 'no script' } as ErrorEvent));
      return worker;
    };
    await expect(refreshInWorker(dataset, edits, {}, {}, broken)).rejects.toThrow('no script');
  });

  it('gives what the stages after extraction give, with progress from the graph on', async () => {
    const finer = { resolution: 4 };
    const events: StageProgress[] = [];
    const progress = (event: StageProgress) => events.push(event);
    const refreshed = await refreshInWorker(dataset, edits, finer, { progress }, pairedWorker);
    expect(refreshed).toEqual(await refreshDataset(dataset, edits, calm, finer));
    expect([...new Set(events.map(({ stage }) => stage))]).toEqual([
      'graph',
      'bridges',
      'neighbors',
      'communities',
      'layout',
      'dataset',
    ]);
    expect(events.at(-1)).toEqual({ stage: 'dataset', done: 1, total: 1 });
  }, 30_000);

  it('does not start when it is already cancelled', async () => {
    const createWorker = vi.fn(pairedWorker);
    const signal = AbortSignal.abort(new Error('never mind'));
    const refresh = refreshInWorker(dataset, edits, {}, { signal }, createWorker);
    await expect(refresh).rejects.toThrow('never mind');
    expect(createWorker).not.toHaveBeenCalled();
  });

  it('stops between two pieces of work when it is cancelled', async () => {
    const cancellation = new AbortController();
    const { signal } = cancellation;
    const stages = new Set<string>();
    const progress = ({ stage }: StageProgress) => {
      stages.add(stage);
      cancellation.abort(new Error('changed my mind'));
    };
    const refresh = refreshInWorker(dataset, edits, {}, { signal, progress }, pairedWorker);
    await expect(refresh).rejects.toThrow('changed my mind');
    expect([...stages]).not.toContain('dataset');
  }, 30_000);

  it('ends a worker that does not stop by itself', async () => {
    const worker = silentWorker();
    const cancellation = new AbortController();
    const { signal } = cancellation;
    const refresh = refreshInWorker(dataset, edits, {}, { signal }, () => worker);
    cancellation.abort(new Error('too slow'));
    await expect(refresh).rejects.toThrow('too slow');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});

/** A worker in this thread: the real worker code at the other end of a real message channel. */
function pairedWorker(): BuildWorker {
  const { port1, port2 } = new MessageChannel();
  answerRequests(port2 as unknown as BuildPort<BuildReply, BuildRequest>);
  return Object.assign(port1 as unknown as BuildWorker, {
    onerror: null,
    terminate: () => port1.close(),
  });
}

function silentWorker() {
  return { onmessage: null, onerror: null, postMessage: () => {}, terminate: vi.fn() } as {
    terminate: ReturnType<typeof vi.fn<() => void>>;
  } & BuildWorker;
}
