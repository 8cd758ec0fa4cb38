import { describe, expect, it } from 'vitest';
import {
  countPassing,
  errorRates,
  fewPass,
  hasFewPossible,
  passesAll,
  passesAt,
  testsOf,
} from '../../src/explorer/link-tests.ts';
import { initialState } from '../../src/explorer/state.ts';
import { selectVisible } from '../../src/explorer/visible.ts';
import { structureOf } from '../core/structure-of.ts';

const small = structureOf({
  papers: [{}, {}],
  concepts: [{}, {}, {}],
  mentions: [
    [0, 0, 1],
    [0, 1, 1],
    [0, 2, 1],
    [1, 0, 1],
    [1, 1, 1],
  ],
});
const qValues = [0.0004, 0.05, 1];
const structure = {
  ...small,
  cooccurrences: small.cooccurrences.map((link, place) => ({
    ...link,
    qValue: qValues[place] ?? 1,
  })),
};

describe('passesAt', () => {
  it('lets a pair pass at the rate itself, and any pair at the last one', () => {
    expect(passesAt({ qValue: 0.05 }, 0.05)).toBe(true);
    expect(passesAt({ qValue: 0.0501 }, 0.05)).toBe(false);
    expect(passesAt({ qValue: 1 }, errorRates.at(-1) ?? 0)).toBe(true);
    expect(errorRates.filter(passesAll)).toEqual([1]);
  });
});

describe('countPassing', () => {
  it.each([
    [0.001, 1],
    [0.01, 1],
    [0.05, 2],
    [0.2, 2],
    [1, 3],
  ])('counts the links of the concept view that pass at %f', (rate, passing) => {
    const visible = selectVisible(structure, { ...initialState(structure), view: 'concepts' });
    expect(countPassing(visible, rate)).toEqual({ passing, tested: 3 });
  });

  it('counts no mention', () => {
    const visible = selectVisible(structure, initialState(structure));
    expect(countPassing(visible, 1)).toEqual({ passing: 0, tested: 0 });
  });

  it('counts what the filters leave', () => {
    const filters = { ...initialState(structure), view: 'concepts' as const, minPapers: 2 };
    expect(countPassing(selectVisible(structure, filters), 0.05)).toEqual({
      passing: 1,
      tested: 1,
    });
  });
});

describe('what can pass', () => {
  it('belongs to what the view draws', () => {
    expect(testsOf(structure, 'both')).toBeNull();
    expect(testsOf(structure, 'concepts')).toBe(structure.tests.cooccurrences);
    expect(testsOf(structure, 'papers')).toBe(structure.tests.similarities);
  });

  it.each([
    [0, true],
    [10, true],
    [11, false],
  ])('is few where %i of a hundred links pass: %s', (passing, few) => {
    expect(fewPass({ passing, tested: 100 })).toBe(few);
  });

  it('tells a small corpus from one of which nothing passes', () => {
    expect(hasFewPossible({ tested: 100, possible: 90 })).toBe(false);
    expect(hasFewPossible({ tested: 100, possible: 0 })).toBe(true);
  });
});
