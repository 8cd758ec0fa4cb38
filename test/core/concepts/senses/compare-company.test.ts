import { describe, expect, it } from 'vitest';
import type { WordContext } from '../../../../src/core/concepts/senses/company.ts';
import { compareCompany, Tally } from '../../../../src/core/concepts/senses/compare-company.ts';

/** Contexts of papers, each written as the numbers of its near words, then of its far words. */
function tallyOf(...papers: [near: number[], far: number[]][]): Tally {
  return new Tally(
    papers.map(
      ([near, far], paper): WordContext => ({
        paper,
        beside: near,
        near: () => near,
        far: () => far,
      }),
    ),
  );
}

const WEIGHTS = new Float64Array(40).fill(1);

/** Papers whose words walk through a range, so that each pair shares some. */
function walk(count: number, from: number, size: number): number[][] {
  return Array.from({ length: count }, (_, paper) =>
    Array.from({ length: 4 }, (__, step) => from + ((paper + 3 * step) % size)),
  );
}

const COMMON = walk(8, 30, 10);

describe('compareCompany', () => {
  it('has no evidence where nothing is around', () => {
    const empty = tallyOf([[], []]);
    const { evidence, shared } = compareCompany(empty, empty, WEIGHTS);
    expect(evidence).toBeCloseTo(0);
    expect(shared).toBe(0);
  });

  it('has none for groups without papers', () => {
    const { evidence } = compareCompany(tallyOf(), tallyOf(), WEIGHTS);
    expect(Number.isFinite(evidence)).toBe(true);
  });

  it('finds two companies where near words differ more than far ones', () => {
    const a = tallyOf(
      ...walk(8, 0, 10).map((near, at): [number[], number[]] => [near, COMMON[at] ?? []]),
    );
    const b = tallyOf(
      ...walk(8, 10, 10).map((near, at): [number[], number[]] => [near, COMMON[at] ?? []]),
    );
    const { evidence, shared, excess } = compareCompany(a, b, WEIGHTS);
    expect(evidence).toBeGreaterThan(1);
    expect(excess).toBeLessThan(1);
    expect(shared).toBe(0);
  });

  it('finds one company where near words agree and far ones differ', () => {
    const near = walk(8, 0, 10);
    const a = tallyOf(
      ...walk(8, 10, 10).map((far, at): [number[], number[]] => [near[at] ?? [], far]),
    );
    const b = tallyOf(
      ...walk(8, 20, 10).map((far, at): [number[], number[]] => [near[at] ?? [], far]),
    );
    const { evidence, shared, topic } = compareCompany(a, b, WEIGHTS);
    expect(evidence).toBeLessThan(0);
    expect(shared).toBe(1);
    expect(topic).toBe(0);
  });

  it('is the same from both sides', () => {
    const a = tallyOf(
      ...walk(5, 0, 10).map((near, at): [number[], number[]] => [near, COMMON[at] ?? []]),
    );
    const b = tallyOf(
      ...walk(7, 5, 10).map((near, at): [number[], number[]] => [near, COMMON[at] ?? []]),
    );
    expect(compareCompany(a, b, WEIGHTS)).toEqual(compareCompany(b, a, WEIGHTS));
  });
});
