import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeRobustness } from '../../src/core/dataset/robustness-file.ts';
import { chooseMap, fetchRobustness, type MapEntry } from '../../src/explorer/published-maps.ts';
import { structureOf } from '../core/structure-of.ts';

const entry = (name: string): MapEntry => ({ name, papers: 1, concepts: 1, communities: 1 });

describe('chooseMap', () => {
  it('chooses none where none is published', () => {
    expect(chooseMap([], null)).toBeNull();
    expect(chooseMap([], 'default')).toBeNull();
  });

  it('prefers the default, else the first', () => {
    expect(chooseMap([entry('a'), entry('default')], null)?.name).toBe('default');
    expect(chooseMap([entry('b'), entry('c')], null)?.name).toBe('b');
  });

  it('opens a damaged map only where it is asked for, or alone', () => {
    const damaged = { ...entry('default'), damaged: true } as const;
    expect(chooseMap([damaged, entry('mine')], null)?.name).toBe('mine');
    expect(chooseMap([damaged, entry('mine')], 'default')?.name).toBe('default');
    expect(chooseMap([damaged], null)?.name).toBe('default');
  });

  it('chooses the asked map and no other in its place', () => {
    expect(chooseMap([entry('default'), entry('mine')], 'mine')?.name).toBe('mine');
    expect(chooseMap([entry('default')], 'mine')).toBeNull();
    expect(chooseMap([entry('default')], '__proto__')).toBeNull();
  });
});

describe('fetchRobustness', () => {
  afterEach(() => vi.unstubAllGlobals());

  const structure = structureOf({ papers: [{}], concepts: [{}], mentions: [[0, 0, 1]] });
  const report = {
    inputHash: structure.inputHash,
    variants: [{ varied: 'seed' as const, value: 2, communities: 1, ari: 1 }],
    communities: [{ number: 0, persistence: 1, least: 1, kept: 1 }],
    concepts: [{ id: 'concept:c0', kept: 1 }],
  };
  const fetchFrom = (body: string, status = 200) => {
    vi.stubGlobal('fetch', async () => new Response(body, { status }));
    return fetchRobustness('my map', structure, new AbortController().signal);
  };

  it('is null where no report was made', async () => {
    expect(await fetchFrom('', 404)).toBeNull();
  });

  it('gives the report', async () => {
    expect(await fetchFrom(encodeRobustness(report).text)).toEqual(report);
  });

  it('tells a server that fails from a report that is none', async () => {
    await expect(fetchFrom('', 500)).rejects.toMatchObject({ name: 'FetchError', status: 500 });
    await expect(fetchFrom('{"format":"x"}')).rejects.toMatchObject({ code: 'bad-dataset' });
    const other = encodeRobustness({ ...report, inputHash: 'f'.repeat(64) }).text;
    await expect(fetchFrom(other)).rejects.toMatchObject({ code: 'bad-dataset' });
  });
});
