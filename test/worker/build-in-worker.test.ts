import { describe, expect, it, vi } from 'vitest';
import { refreshDataset, runPipeline } from '../../src/core/run.ts';
import { BadCorpusError, BadOptionError } from '../../src/core/shared/errors.ts';
import type { CurationEdit, Paper, StageProgress } from '../../src/core/types.ts';
import { answerRequests } from '../../src/worker/answer-requests.ts';
import { buildInWorker } from '../../src/worker/build-in-worker.ts';
import type { BuildPort, BuildReply, BuildRequest } from '../../src/worker/protocol.ts';
import { refreshInWorker } from '../../src/worker/refresh-in-worker.ts';
import type { BuildWorker } from '../../src/worker/run-in-worker.ts';
import { calm } from '../core/concepts-of.ts';

const papers: Paper[] = Array.from({ length: 40 }, (_, number) => ({
  id: `paper-${number}`,
  title: `Attention heads and memory ${number % 7}`,
  abstract: 'Attention heads copy tokens. Language models keep a memory of tokens.',
}));
const choices = { name: 'map' };

describe('buildInWorker', () => {
  it('carries errors over with their class and code', async () => {
    await expect(buildInWorker([], choices, {}, pairedWorker)).rejects.toThrow(BadCorpusError);
    const wrong = buildInWorker(papers, { ...choices, seed: -1 }, {}, pairedWorker);
    await expect(wrong).rejects.toThrow(BadOptionError);
  });

  it('says so when the worker cannot run', async () => {
    const broken: () => BuildWorker = () => {
      const worker = silentWorker();
      queueMicrotask(() => worker.onerror?.({ message: 'no script' } as ErrorEvent));
      return worker;
    };
    await expect(buildInWorker(papers, choices, {}, broken)).rejects.toThrow('no script');
  });

  it('gives what the pipeline gives', async () => {
    const dataset = await buildInWorker(papers, choices, {}, pairedWorker);
    expect(dataset).toEqual(await runPipeline(papers, choices, calm));
  }, 30_000);

  it('reports progress', async () => {
    const events: StageProgress[] = [];
    await buildInWorker(papers, choices, { progress: (event) => events.push(event) }, pairedWorker);
    expect(events[0]).toMatchObject({ stage: 'concepts', done: 0 });
    expect(events.at(-1)).toEqual({ stage: 'dataset', done: 1, total: 1 });
  });

  it('does not start when it is already cancelled', async () => {
    const createWorker = vi.fn(pairedWorker);
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(buildInWorker(papers, choices, { signal }, createWorker)).rejects.toThrow(
      'never mind',
    );
    expect(createWorker).not.toHaveBeenCalled();
  });

  it('stops between two pieces of work when it is cancelled', async () => {
    const cancellation = new AbortController();
    const stages = new Set<string>();
    const progress = ({ stage }: StageProgress) => {
      stages.add(stage);
      cancellation.abort(new Error('changed my mind'));
    };
    const build = buildInWorker(
      manyPapers(),
      choices,
      { signal: cancellation.signal, progress },
      pairedWorker,
    );
    await expect(build).rejects.toThrow('changed my mind');
    expect([...stages]).not.toContain('dataset');
  }, 30_000);

  it('ends a worker that does not stop by itself', async () => {
    const worker = silentWorker();
    const cancellation = new AbortController();
    const build = buildInWorker(papers, choices, { signal: cancellation.signal }, () => worker);
    cancellation.abort(new Error('too slow'));
    await expect(build).rejects.toThrow('too slow');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});

describe('refreshInWorker', () => {
  const edits: CurationEdit[] = [{ kind: 'hide', concept: 'memory' }];
  const finer = { resolution: 4 };

  it('gives what the stages after extraction give, with progress from the graph on', async () => {
    const dataset = await runPipeline(papers, choices, calm);
    const stages = new Set<string>();
    const progress = ({ stage }: StageProgress) => stages.add(stage);
    const refreshed = await refreshInWorker(dataset, edits, finer, { progress }, pairedWorker);
    expect(refreshed).toEqual(await refreshDataset(dataset, edits, calm, finer));
    expect([...stages]).toEqual([
      'graph',
      'bridges',
      'neighbors',
      'communities',
      'layout',
      'dataset',
    ]);
  }, 30_000);

  it('stops between two pieces of work when it is cancelled', async () => {
    const dataset = await runPipeline(manyPapers(), choices, calm);
    const cancellation = new AbortController();
    const { signal } = cancellation;
    const progress = () => cancellation.abort(new Error('changed my mind'));
    const refresh = refreshInWorker(dataset, edits, {}, { signal, progress }, pairedWorker);
    await expect(refresh).rejects.toThrow('changed my mind');
  }, 30_000);
});

function manyPapers(): Paper[] {
  return Array.from({ length: 10 }, (_, copy) =>
    papers.map((paper) => ({ ...paper, id: `${paper.id}-${copy}` })),
  ).flat();
}

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
