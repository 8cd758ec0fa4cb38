import { describe, expect, it, vi } from 'vitest';
import { KeepingError } from '../../../src/io/kept-records.ts';
import { createImportModel, mapName } from '../../../src/ui/import/import-model.ts';
import type { ImportSession } from '../../../src/worker/import/open-import-session.ts';
import type { BuiltMap, ImportAccount, ImportTask } from '../../../src/worker/import/protocol.ts';

const account = { papers: 3, files: [] } as unknown as ImportAccount;
const built = { files: [{ file: 'structure.json', text: '{}' }], report: {} } as BuiltMap;
const file = (name: string) => ({ name, blob: new Blob(['x']) });

/** A session whose answers are given by `answer`, and the tasks that it got. */
function sessionOf(answer: (task: ImportTask) => unknown) {
  const tasks: ImportTask[] = [];
  const run = async (task: ImportTask) => {
    tasks.push(task);
    return answer(task);
  };
  return { tasks, session: { run, stop: vi.fn() } as unknown as ImportSession };
}
const asksOf = (tasks: readonly ImportTask[]) =>
  tasks.flatMap((task) => ('ask' in task ? [task.ask] : []));
const answering = () => sessionOf(({ kind }) => (kind === 'build' ? built : account));

describe('a search at a service', () => {
  const sleep = { service: 'openalex', words: 'sleep', ids: [], limit: 50 } as const;
  const searchWith = (answer: () => unknown) => {
    const { tasks, session } = sessionOf(({ kind }) => (kind === 'fetch' ? answer() : account));
    return { tasks, model: createImportModel({ session, keep: async () => 'id' }) };
  };

  it('sends nothing before it is asked for, and makes files of what comes', async () => {
    const { tasks, model } = searchWith(() => ({
      files: [file('OpenAlex, answer 1')],
      failure: null,
    }));
    model.getState().nameContact('a@b.org');
    expect(tasks).toEqual([]);
    await model.getState().search(sleep);
    expect(tasks[0]).toMatchObject({
      kind: 'fetch',
      words: 'sleep',
      limit: 50,
      contact: 'a@b.org',
    });
    expect(asksOf(tasks)[0]?.sources.map(({ name }) => name)).toEqual(['OpenAlex, answer 1']);
    expect(model.getState()).toMatchObject({ account, work: null, failure: null, hasAsked: true });
  });

  it('keeps what came before a failure, and says why there is no more', async () => {
    const { model } = searchWith(() => ({ files: [file('a')], failure: 'It is busy.' }));
    await model.getState().search(sleep);
    expect(model.getState()).toMatchObject({
      account,
      failure: { of: 'asking', reason: 'It is busy.' },
    });
  });

  it.each([
    ['nothing is found', () => ({ files: [], failure: null }), ''],
    [
      'it is refused',
      () => {
        throw new Error('No.');
      },
      'No.',
    ],
  ])('says that %s', async (_, answer, reason) => {
    const { model } = searchWith(answer);
    await model.getState().search(sleep);
    expect(model.getState()).toMatchObject({ account: null, work: null, failure: { reason } });
  });
});

it('completes on request, and reads again with what came', async () => {
  const fills = new Blob(['[]']);
  const { tasks, session } = sessionOf(({ kind }) =>
    kind === 'complete' ? { fills, failures: ['Crossref is busy.'] } : account,
  );
  const model = createImportModel({ session, keep: async () => 'id' });
  await model.getState().add([file('a.ris')]);
  await model.getState().complete();
  expect(tasks.map(({ kind }) => kind)).toEqual(['read', 'complete', 'read']);
  expect(asksOf(tasks).map((ask) => ask.fills)).toEqual([null, null, fills]);
  expect(model.getState().failure).toEqual({ of: 'asking', reason: 'Crossref is busy.' });
});

describe('an import', () => {
  it('reads what is added, each time all of it', async () => {
    const { tasks, session } = answering();
    const model = createImportModel({ session, keep: async () => 'id' });
    await model.getState().add([file('a.ris')]);
    await model.getState().add([file('b.ris')]);
    expect(asksOf(tasks).map(({ sources }) => sources.map(({ name }) => name))).toEqual([
      ['a.ris'],
      ['a.ris', 'b.ris'],
    ]);
    expect(model.getState()).toMatchObject({ account, work: null, failure: null });
  });

  it('is at its beginning again when the last file is removed', async () => {
    const { session } = answering();
    const model = createImportModel({ session, keep: async () => 'id' });
    await model.getState().add([file('a.ris')]);
    await model.getState().remove(model.getState().sources[0]?.id ?? -1);
    expect(model.getState()).toMatchObject({ sources: [], account: null, work: null });
  });

  it('reads a table anew by the columns that were chosen', async () => {
    const { tasks, session } = answering();
    const model = createImportModel({ session, keep: async () => 'id' });
    await model.getState().add([file('a.csv')]);
    await model.getState().chooseColumn('a.csv', 'title', 'Titel');
    await model.getState().chooseColumn('a.csv', 'abstract', 'Text');
    const last = asksOf(tasks).at(-1)?.columns;
    expect([...(last ?? [])]).toEqual([['a.csv', { title: 'Titel', abstract: 'Text' }]]);
  });

  it('says why reading stopped, and reads again when asked', async () => {
    let tries = 0;
    const { session } = sessionOf(() => {
      tries += 1;
      if (tries === 1) throw new Error('the worker stopped');
      return account;
    });
    const model = createImportModel({ session, keep: async () => 'id' });
    await model.getState().add([file('a.ris')]);
    const reason = 'the worker stopped';
    expect(model.getState()).toMatchObject({ work: null, failure: { of: 'reading', reason } });
    await model.getState().readAgain();
    expect(model.getState()).toMatchObject({ account, failure: null });
  });
});

describe('building', () => {
  it('keeps the map under its name, with the names of its files', async () => {
    const { session } = answering();
    const keep = vi.fn(async () => 'id');
    const model = createImportModel({ session, keep });
    await model.getState().add([file('exports/sleep.ris'), file('b.csv')]);
    model.getState().rename(' Sleep and memory ');
    expect(await model.getState().build()).toBe('id');
    const made = { name: 'Sleep and memory', sources: ['exports/sleep.ris', 'b.csv'] };
    expect(keep).toHaveBeenCalledWith(built, made);
  });

  it('builds near the map that it updates, and keeps its name', async () => {
    const { tasks, session } = answering();
    const keep = vi.fn(async () => 'id');
    const updating = { name: 'Sleep', structure: async () => 'its structure' };
    const model = createImportModel({ session, keep, updating });
    await model.getState().add([file('newer.ris')]);
    await model.getState().build();
    expect(tasks.at(-1)).toMatchObject({ name: 'Sleep', previous: 'its structure' });
    expect(keep).toHaveBeenCalledWith(built, expect.objectContaining({ name: 'Sleep' }));
  });

  it('leads back to the report when it is stopped', async () => {
    const { session } = sessionOf(({ kind }) => (kind === 'build' ? null : account));
    const keep = vi.fn(async () => 'id');
    const model = createImportModel({ session, keep });
    await model.getState().add([file('a.ris')]);
    const building = model.getState().build();
    model.getState().stop();
    expect(await building).toBeNull();
    expect(model.getState()).toMatchObject({ account, work: null, failure: null });
    expect(keep).not.toHaveBeenCalled();
  });

  it('does not begin when it is stopped while the map before is fetched', async () => {
    const { tasks, session } = answering();
    const updating = { name: 'Sleep', structure: async () => 'its structure' };
    const model = createImportModel({ session, keep: async () => 'id', updating });
    await model.getState().add([file('a.ris')]);
    const building = model.getState().build();
    model.getState().stop();
    expect(await building).toBeNull();
    expect(tasks.map(({ kind }) => kind)).toEqual(['read']);
  });

  it.each(['full', 'refused'] as const)('has the map to save where storage is %s', async (code) => {
    const { session } = answering();
    const keep = () => Promise.reject(new KeepingError(code, 'told by the browser'));
    const model = createImportModel({ session, keep });
    await model.getState().add([file('a.ris')]);
    expect(await model.getState().build()).toBeNull();
    const failure = { of: 'keeping', code, map: built };
    expect(model.getState()).toMatchObject({ work: null, failure });
  });

  it('says why no map was made', async () => {
    const { session } = sessionOf(({ kind }) => {
      if (kind === 'build') throw new Error('no paper');
      return account;
    });
    const model = createImportModel({ session, keep: async () => 'id' });
    await model.getState().add([file('a.ris')]);
    await model.getState().build();
    const failure = { of: 'building', reason: 'no paper' };
    expect(model.getState()).toMatchObject({ work: null, failure });
  });
});

describe('the name of a map', () => {
  const named = (path: string, name: string | null = null) =>
    mapName({ name, sources: [{ id: 1, ...file(path) }] });

  it.each([
    ['sleep.ris', 'sleep'],
    ['exports/2024/sleep papers.ris.gz', 'sleep papers'],
    ['library.v2.csv', 'library.v2'],
    ['.bib', '.bib'],
    ['Pasted text', 'Pasted text'],
  ])('of %s is %s', (path, name) => {
    expect(named(path)).toBe(name);
  });

  it('is as the user says, unless that is blank', () => {
    expect(named('sleep.ris', 'Mine')).toBe('Mine');
    expect(named('sleep.ris', '  ')).toBe('sleep');
  });
});

it('lets what is added while a map is made wait, and reads it when the making is cancelled', async () => {
  let finish = (_: BuiltMap | null) => {};
  const { tasks, session } = sessionOf(({ kind }) =>
    kind === 'build'
      ? new Promise((resolve) => {
          finish = resolve;
        })
      : account,
  );
  const model = createImportModel({ session, keep: async () => 'id' });
  await model.getState().add([file('a.ris')]);
  const made = model.getState().build();
  await model.getState().add([file('b.ris')]);
  expect(model.getState()).toMatchObject({ work: 'building', held: [{ name: 'b.ris' }] });
  expect(tasks.at(-1)?.kind).toBe('build');
  model.getState().stop();
  finish(null);
  expect(await made).toBe(null);
  expect(model.getState().sources.map(({ name }) => name)).toEqual(['a.ris', 'b.ris']);
  expect(model.getState().held).toEqual([]);
  expect(asksOf(tasks).at(-1)?.sources).toHaveLength(2);
});
