import { describe, expect, it } from 'vitest';
import { chooseMap, type MapEntry } from '../../src/explorer/published-maps.ts';

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
