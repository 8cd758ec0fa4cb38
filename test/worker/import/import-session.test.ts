/** The import worker at the other end of a real message channel, in this thread. */
import { describe, expect, it, vi } from 'vitest';
import { decodeStructure, encodeDataset } from '../../../src/core/dataset/codec.ts';
import { runPipeline } from '../../../src/core/run.ts';
import { BadCorpusError } from '../../../src/core/shared/errors.ts';
import type { Paper } from '../../../src/core/types.ts';
import { answerImport } from '../../../src/worker/import/answer-import.ts';
import {
  type ImportWatch,
  type ImportWorker,
  openImportSession,
} from '../../../src/worker/import/open-import-session.ts';
import {
  type ImportAccount,
  type ImportAsk,
  type ImportReply,
  type ImportRequest,
  type ImportSource,
  MOST_LISTED,
} from '../../../src/worker/import/protocol.ts';
import type { BuildPort } from '../../../src/worker/protocol.ts';
import { calm } from '../../core/concepts-of.ts';

const papers: Paper[] = Array.from({ length: 30 }, (_, number) => ({
  id: `paper-${number}`,
  title: `Attention heads and memory, study ${number}`,
  abstract: `Attention heads copy tokens in run ${number}. Language models keep a memory of tokens.`,
  year: 2000 + number,
}));

let ids = 0;
const source = (name: string, text: string): ImportSource => {
  ids += 1;
  return { id: ids, name, blob: new Blob([text]) };
};
const json = (name: string, records: readonly object[]) => source(name, JSON.stringify(records));
const ask = (...sources: ImportSource[]): ImportAsk => ({
  sources,
  columns: new Map(),
  fills: null,
});

async function accountOf(...sources: ImportSource[]): Promise<ImportAccount> {
  const session = openImportSession(pairedWorker);
  const account = await session.run({ kind: 'read', ask: ask(...sources) });
  session.stop();
  if (account === null) throw new Error('nothing was read');
  return account;
}

describe('the account', () => {
  it('of nothing is empty', async () => {
    expect(await accountOf()).toMatchObject({ files: [], records: 0, papers: 0 });
  });

  it('says what is wrong with a file and reads the others', async () => {
    const account = await accountOf(
      source('empty.json', ''),
      source('noise.bin', '\u0001\u0002\u0003'),
      json('papers.json', papers),
    );
    expect(account.files.map(({ file, problem }) => [file, problem === undefined])).toEqual([
      ['empty.json', false],
      ['noise.bin', false],
      ['papers.json', true],
    ]);
    expect(account.papers).toBe(30);
  });

  it('counts every record once: as a paper, as merged, as rejected', async () => {
    const {
      records,
      papers: count,
      merged,
      rejected,
      ...account
    } = await accountOf(
      json('first.json', [...papers.slice(0, 10), { year: 2020 }]),
      json('second.json', papers.slice(5, 12)),
    );
    expect([records, count, merged.count, rejected.count]).toEqual([18, 12, 5, 1]);
    expect(rejected.first).toMatchObject([{ file: 'first.json', code: 'no-text' }]);
    expect(merged.codes.reduce((sum, code) => sum + code.count, 0)).toBe(5);
    expect(account).toMatchObject({ papersWithAbstract: 12, papersWithYear: 12 });
  });

  it('holds files of one name apart, and says in which source each came', async () => {
    const sources = [json('export.json', papers.slice(0, 2)), json('export.json', papers.slice(2))];
    const { files } = await accountOf(...sources);
    expect(files.map(({ file, source: id }) => [file, id])).toEqual([
      ['export.json', sources[0]?.id],
      ['export.json (2)', sources[1]?.id],
    ]);
  });

  it('is of each table by its own columns', async () => {
    const sources = ['one.csv', 'two.csv'].map((name) =>
      source(name, 'Kopf,Inhalt\nSleep and memory,Slow-wave sleep supports memory.\n'),
    );
    const session = openImportSession(pairedWorker);
    const columns = new Map([['two.csv', { title: 'Kopf', abstract: 'Inhalt' }]]);
    const account = await session.run({ kind: 'read', ask: { sources, columns, fills: null } });
    session.stop();
    const found = account?.files.map(({ problem, withAbstract }) => [problem?.code, withAbstract]);
    expect(found).toEqual([
      ['no-columns', 0],
      [undefined, 1],
    ]);
  });

  it('lists the first of many, and counts them all', async () => {
    const empty = Array.from({ length: MOST_LISTED + 3 }, () => ({ year: 2020 }));
    const { rejected } = await accountOf(json('papers.json', [...papers, ...empty]));
    expect([rejected.count, rejected.first.length]).toEqual([MOST_LISTED + 3, MOST_LISTED]);
  });
});

describe('a list', () => {
  it('is a table of all its entries, guarded against formulae', async () => {
    const session = openImportSession(pairedWorker);
    const asked = ask(json('=cmd().json', [...papers, { year: 2020 }, { venue: 'Nowhere' }]));
    const rejected = await session.run({ kind: 'list', ask: asked, list: 'rejected' });
    const lines = rejected?.trim().split('\r\n') ?? [];
    expect(lines[0]).toBe('file,line,code,reason');
    expect(lines.slice(1).map((line) => line.startsWith("'=cmd().json,"))).toEqual([true, true]);
    const merged = await session.run({ kind: 'list', ask: asked, list: 'merged' });
    expect(merged?.trim().split('\r\n')).toHaveLength(1);
    session.stop();
  });
});

describe('a map', () => {
  const name = 'Mine';

  it('is not made of nothing', async () => {
    const session = openImportSession(pairedWorker);
    const nothing = ask(json('papers.json', [{ year: 2020 }]));
    const building = session.run({ kind: 'build', ask: nothing, name, previous: null });
    await expect(building).rejects.toThrow(BadCorpusError);
    session.stop();
  });

  it('is made of what services filled, and says who did', async () => {
    const [first, ...others] = papers.slice(0, 4);
    const bare = { id: first?.id, title: first?.title, doi: '10.5555/first' };
    const key = 'doi:10.5555/first';
    const fill = { key, from: 'OpenAlex', abstract: 'Attention heads copy tokens.', year: 1999 };
    const completed = {
      ...ask(json('papers.json', [bare, ...others])),
      fills: new Blob([JSON.stringify([fill])]),
    };
    const session = openImportSession(pairedWorker);
    const account = await session.run({ kind: 'read', ask: completed });
    const map = await session.run({ kind: 'build', ask: completed, name, previous: null });
    session.stop();
    expect(account).toMatchObject({
      records: 4,
      papers: 4,
      papersWithAbstract: 4,
      completable: { papers: 0, abstracts: 0, years: 0 },
    });
    expect(account?.completed[0]).toMatchObject({
      missing: 1,
      filled: [{ from: 'OpenAlex', papers: 1 }],
      left: 0,
    });
    const structure = decodeStructure(map?.files[0]?.text ?? '');
    expect(structure.papers.find(({ doi }) => doi === '10.5555/first')).toMatchObject({
      year: 1999,
      completedFrom: { abstract: 'OpenAlex', year: 'OpenAlex' },
    });
  }, 30_000);

  it('is what the pipeline gives, with the progress of each stage', async () => {
    const session = openImportSession(pairedWorker);
    const stages = new Set<string>();
    const progress: ImportWatch = (event) => {
      if ('stage' in event) stages.add(event.stage);
    };
    const task = {
      kind: 'build',
      ask: ask(json('papers.json', papers)),
      name,
      previous: null,
    } as const;
    const map = await session.run(task, progress);
    session.stop();
    const dataset = await runPipeline(papers, { name }, calm);
    expect(map?.files).toEqual(encodeDataset(dataset));
    expect(map?.counts).toEqual(dataset.structure.counts);
    expect([...stages].slice(0, 2)).toEqual(['reading', 'concepts']);
    expect([...stages].at(-1)).toBe('dataset');
  }, 30_000);

  it('stays near the map whose place it takes', async () => {
    const before = await runPipeline(papers.slice(0, 28), { name }, calm);
    const session = openImportSession(pairedWorker);
    const previous = encodeDataset(before)[0]?.text ?? null;
    const asked = ask(json('papers.json', papers));
    const map = await session.run({ kind: 'build', ask: asked, name, previous });
    session.stop();
    const dataset = await runPipeline(papers, { name, previous: before.structure }, calm);
    expect(map?.files).toEqual(encodeDataset(dataset));
  }, 30_000);

  it('takes the place of a map of another version', async () => {
    const session = openImportSession(pairedWorker);
    const asked = ask(json('papers.json', papers));
    const previous = '{"format":"throughline","version":1}';
    const map = await session.run({ kind: 'build', ask: asked, name, previous });
    session.stop();
    expect(map?.counts.papers).toBe(papers.length);
  }, 30_000);
});

describe('a session', () => {
  it('gives up a task for a newer one', async () => {
    const session = openImportSession(pairedWorker);
    const asked = ask(json('papers.json', papers));
    const older = session.run({ kind: 'build', ask: asked, name: 'old', previous: null });
    const newer = session.run({ kind: 'read', ask: asked });
    expect(await older).toBeNull();
    expect(await newer).toMatchObject({ papers: 30 });
    session.stop();
  });

  it('ends its worker when it is stopped, and starts another when it is asked again', async () => {
    const createWorker = vi.fn(pairedWorker);
    const session = openImportSession(createWorker);
    const asked = ask(json('papers.json', papers));
    const stopped = session.run({ kind: 'build', ask: asked, name: 'map', previous: null });
    session.stop();
    expect(await stopped).toBeNull();
    expect(await session.run({ kind: 'read', ask: asked })).toMatchObject({ papers: 30 });
    expect(createWorker).toHaveBeenCalledTimes(2);
    session.stop();
  });

  it('says so when the worker can’t run', async () => {
    const session = openImportSession(() => {
      const worker = silentWorker();
      queueMicrotask(() => worker.onerror?.({ message: 'no script' } as ErrorEvent));
      return worker;
    });
    await expect(session.run({ kind: 'read', ask: ask() })).rejects.toThrow('no script');
  });
});

function pairedWorker(): ImportWorker {
  const { port1, port2 } = new MessageChannel();
  answerImport(port2 as unknown as BuildPort<ImportReply, ImportRequest>);
  return Object.assign(port1 as unknown as ImportWorker, {
    onerror: null,
    terminate: () => port1.close(),
  });
}

function silentWorker(): ImportWorker {
  return { onmessage: null, onerror: null, postMessage: () => {}, terminate: () => {} };
}
