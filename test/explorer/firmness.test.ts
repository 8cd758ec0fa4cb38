import { describe, expect, it } from 'vitest';
import { firmnessOf, gradeSolidity, isBorderline, isFragile } from '../../src/explorer/firmness.ts';
import { blankCommunity } from '../core/blank-community.ts';
import { structureOf } from '../core/structure-of.ts';

const unmeasured = structureOf({
  papers: [
    { confidence: 0.96 },
    { confidence: 0.45, between: [1] },
    { confidence: 0.43, community: 1 },
  ],
  concepts: [{}],
  mentions: [],
});
const { confidence, ...byEdit } = unmeasured.concepts[0] ?? {};
const structure = {
  ...unmeasured,
  runs: 40,
  concepts: [byEdit as (typeof unmeasured.concepts)[number]],
};
const paper = (number: number) => ({ kind: 'paper' as const, number });

describe('firmnessOf', () => {
  it('is unknown for a node that is not there, for one brought by an edit, and without runs', () => {
    expect(firmnessOf(structure, paper(9))).toBeNull();
    expect(firmnessOf(structure, { kind: 'concept', number: 0 })).toBeNull();
    expect(firmnessOf({ ...structure, runs: 0 }, paper(0))).toBeNull();
  });

  it('counts the runs in which a node falls in with its community', () => {
    expect(firmnessOf(structure, paper(0))).toEqual({
      community: 0,
      times: 38,
      runs: 40,
      between: [],
      scattered: false,
    });
  });

  it('tells a borderline node from one that is scattered', () => {
    expect(firmnessOf(structure, paper(1))).toMatchObject({ between: [1], scattered: false });
    expect(firmnessOf(structure, paper(2))).toMatchObject({ between: [], scattered: true });
    expect(structure.papers.map(isBorderline)).toEqual([false, true, false]);
  });
});

describe('gradeSolidity', () => {
  it.each([
    [1, 'solid'],
    [0.75, 'solid'],
    [0.74, 'fair'],
    [0.5, 'fair'],
    [0.49, 'loose'],
    [0.4, 'loose'],
    [0.39, 'fragile'],
    [0, 'fragile'],
  ])('takes %s for %s', (solidity, grade) => {
    expect(gradeSolidity(solidity)).toBe(grade);
  });

  it('calls nothing fragile that was not measured', () => {
    const community = blankCommunity({ solidity: 0.2 });
    expect(isFragile(structure, community)).toBe(true);
    expect(isFragile({ ...structure, runs: 0 }, community)).toBe(false);
  });
});
