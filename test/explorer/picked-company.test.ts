import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import { companyOfPicked } from '../../src/explorer/picked-company.ts';
import { anyStructure, structureOf } from '../core/structure-of.ts';

const concept = (number: number): NodeRef => ({ kind: 'concept', number });
const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const structure = structureOf({
  papers: [{}, {}, {}],
  concepts: [{}, {}],
  mentions: [
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
    [2, 1, 1],
  ],
});

describe('companyOfPicked', () => {
  it('is nothing without nodes', () => {
    const nothing = { papers: [], concepts: [], sharedConcepts: [], sharedPapers: [] };
    expect(companyOfPicked(structure, [])).toEqual(nothing);
  });

  it('names what two or more of the nodes have', () => {
    const picked = [paper(0), paper(1), concept(0), concept(1)];
    expect(companyOfPicked(structure, picked)).toEqual({
      papers: [0, 1],
      concepts: [0, 1],
      sharedConcepts: [{ number: 0, of: 2 }],
      sharedPapers: [{ number: 0, of: 2 }],
    });
  });

  it('counts as a double loop does', () => {
    fc.assert(
      fc.property(anyStructure, fc.uniqueArray(fc.nat(7)), (any, numbers) => {
        const papers = numbers.filter((number) => number < any.papers.length);
        const { sharedConcepts } = companyOfPicked(any, papers.map(paper));
        const expected = any.concepts
          .map((_, number) => ({
            number,
            of: papers.filter((one) =>
              any.mentions.some((link) => link.paper === one && link.concept === number),
            ).length,
          }))
          .filter(({ of }) => of > 1)
          .sort((a, b) => b.of - a.of || a.number - b.number);
        expect(sharedConcepts).toEqual(expected);
      }),
    );
  });
});
