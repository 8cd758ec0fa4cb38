import { beforeAll, describe, expect, it, vi } from 'vitest';
import { refreshDataset, runPipeline } from '../../../src/core/run.ts';
import type { CurationEdit, Paper, PublishedDataset } from '../../../src/core/types.ts';
import { answerLive } from '../../../src/worker/live/answer-live.ts';
import { type LiveWorker, openLiveMap } from '../../../src/worker/live/open-live-map.ts';
import type { LiveReply, LiveRequest } from '../../../src/worker/live/protocol.ts';
import type { BuildPort } from '../../../src/worker/protocol.ts';
import { calm } from '../../core/concepts-of.ts';

const fields = ['attention heads', 'graph diffusion', 'speech memory', 'protein folding'];
const papers: Paper[] = Array.from({ length: 40 }, (_, number) => ({
  id: `paper-${number}`,
  title: `Neural networks for ${fields[number % 4]}`,
  abstract: `A neural network learns ${fields[number % 4]} from ${fields[(number * 7) % 4]}.`,
}));
const edits: CurationEdit[] = [{ kind: 'hide', concept: 'neural network' }];
const whole = { sketchIn: null };

let dataset: PublishedDataset;
beforeAll(async () => {
  dataset = await runPipeline(papers, { name: 'map' }, calm);
});

describe('openLiveMap', () => {
  it('finds what a refresh at the resolution finds, with the texts that are there', async () => {
    const live = openLiveMap(dataset, pairedWorker);
    const found = await live.find({ edits: [], resolution: 3, ...whole });
    const refreshed = await refreshDataset(dataset, [], calm, { resolution: 3 });
    expect(found).toEqual(refreshed);
    expect(found?.texts).toBe(dataset.texts);
    live.close();
  });

  it('brings the texts of edited concepts, and those of the build again', async () => {
    const live = openLiveMap(dataset, pairedWorker);
    const edited = await refreshDataset(dataset, edits, calm, { resolution: 2 });
    expect(await live.find({ edits, resolution: 2, ...whole })).toEqual(edited);
    const again = await live.find({ edits: [...edits], resolution: 0.5, ...whole });
    expect(again?.texts).toEqual(edited.texts);
    const built = await live.find({ edits: [], resolution: null, ...whole });
    expect(built).toEqual(await refreshDataset(dataset, [], calm));
    live.close();
  });

  it('answers the newest request alone', async () => {
    const live = openLiveMap(dataset, pairedWorker);
    const asked = [0.5, 1, 2, 4].map((resolution) =>
      live.find({ edits: [], resolution, ...whole }),
    );
    const found = await Promise.all(asked);
    expect(found.slice(0, 3)).toEqual([null, null, null]);
    expect(found[3]?.structure.options.resolution).toBe(4);
    live.close();
  });

  it('is the same whatever was asked for before', async () => {
    const live = openLiveMap(dataset, pairedWorker);
    for (const resolution of [0.4, 5, 1.2]) await live.find({ edits: [], resolution, ...whole });
    const found = await live.find({ edits: [], resolution: 3, ...whole });
    const other = openLiveMap(dataset, pairedWorker);
    expect(await other.find({ edits: [], resolution: 3, ...whole })).toEqual(found);
    live.close();
    other.close();
  });

  it('sketches communities without moving a node', async () => {
    const live = openLiveMap(dataset, pairedWorker);
    const at = { x: 7, y: 9 };
    const sketchIn = {
      papers: dataset.structure.papers.map(() => at),
      concepts: dataset.structure.concepts.map(() => at),
    };
    const sketch = await live.find({ edits: [], resolution: 3, sketchIn });
    expect(sketch?.structure.options.resolution).toBe(3);
    expect(sketch?.structure.papers.every(({ x, y }) => x === at.x && y === at.y)).toBe(true);
    live.close();
  });

  it('carries errors over with their code, and goes on', async () => {
    const live = openLiveMap(dataset, pairedWorker);
    const wrong = live.find({ edits: [], resolution: -1, ...whole });
    await expect(wrong).rejects.toMatchObject({ code: 'bad-option' });
    expect(await live.find({ edits: [], resolution: 1, ...whole })).not.toBeNull();
    live.close();
  });

  it('sends the dataset once, and keeps the worker until it is closed', async () => {
    const sent: LiveRequest['kind'][] = [];
    const create = vi.fn(() => pairedWorker((request) => sent.push(request.kind)));
    const live = openLiveMap(dataset, create);
    expect(create).not.toHaveBeenCalled();
    await live.find({ edits: [], resolution: 1, ...whole });
    await live.find({ edits: [], resolution: 2, ...whole });
    expect(sent).toEqual(['open', 'map', 'map']);
    const last = live.find({ edits: [], resolution: 3, ...whole });
    live.close();
    expect(await last).toBeNull();
    await live.find({ edits: [], resolution: 1, ...whole });
    expect(create).toHaveBeenCalledTimes(2);
    live.close();
  });

  it('says so when the worker cannot run', async () => {
    const broken = (): LiveWorker => {
      const worker: LiveWorker = {
        onmessage: null,
        onerror: null,
        postMessage: () => {},
        terminate: () => {},
      };
      queueMicrotask(() => worker.onerror?.({ message: 'no script' } as ErrorEvent));
      return worker;
    };
    const live = openLiveMap(dataset, broken);
    await expect(live.find({ edits: [], resolution: 1, ...whole })).rejects.toThrow('no script');
  });
});

/** A worker in this thread: the real worker code at the other end of a real message channel. */
function pairedWorker(hear: (request: LiveRequest) => void = () => {}): LiveWorker {
  const { port1, port2 } = new MessageChannel();
  answerLive(port2 as unknown as BuildPort<LiveReply, LiveRequest>);
  const worker = Object.assign(port1 as unknown as LiveWorker, {
    onerror: null,
    terminate: () => port1.close(),
  });
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (request: LiveRequest) => {
    hear(request);
    post(request);
  };
  return worker;
}
