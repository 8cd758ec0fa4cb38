import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import {
  areLinked,
  countHiddenNeighbours,
  nodesIn,
  nodesOutside,
  nodesWithin,
} from '../../src/explorer/neighbourhood.ts';
import { holdsNode, sameNode } from '../../src/explorer/node-refs.ts';
import { initialState } from '../../src/explorer/state.ts';
import { selectVisible } from '../../src/explorer/visible.ts';
import { anyStructure, structureOf } from '../core/structure-of.ts';

const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const concept = (number: number): NodeRef => ({ kind: 'concept', number });

/** A chain: paper 0 - concept 0 - paper 1 - concept 1 - paper 2, and a paper apart. */
const structure = structureOf({
  papers: [{}, {}, {}, {}],
  concepts: [{ papers: 2 }, { papers: 2 }],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
  ],
});
const first = initialState(structure);
const visible = selectVisible(structure, first);

describe('nodesWithin', () => {
  it('reaches a link further with every hop', () => {
    const reached = [0, 1, 2].map((hops) => nodesWithin(visible, [paper(0)], hops));
    expect(reached).toEqual([[paper(0)], [paper(0), concept(0)], [paper(0), paper(1), concept(0)]]);
  });

  it('reaches from each of several, and from none nothing', () => {
    expect(nodesWithin(visible, [paper(0), paper(2)], 1)).toEqual([
      paper(0),
      paper(2),
      concept(0),
      concept(1),
    ]);
    expect(nodesWithin(visible, [], 3)).toEqual([]);
  });

  it('grows with the hops and stays within what is shown', () => {
    fc.assert(
      fc.property(anyStructure, fc.nat({ max: 3 }), (any, hops) => {
        const shown = selectVisible(any, initialState(any));
        const all = nodesIn(shown);
        const from = all.slice(0, 1);
        const near = nodesWithin(shown, from, hops);
        const far = nodesWithin(shown, from, hops + 1);
        expect(near.every((node) => holdsNode(far, node))).toBe(true);
        expect(far.every((node) => holdsNode(all, node))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('nodesOutside', () => {
  it('is what is left, and its own opposite', () => {
    const some = [paper(1), concept(0)];
    const others = nodesOutside(visible, some);
    expect(others).toEqual([paper(0), paper(2), paper(3), concept(1)]);
    expect(nodesOutside(visible, others)).toEqual(some);
  });
});

describe('countHiddenNeighbours', () => {
  it('counts what the choices leave off the map, and none after expanding', () => {
    const choices = { ...first, hiddenNodes: [], minPapers: 3 };
    const fewer = selectVisible(structure, choices);
    expect(countHiddenNeighbours(structure, fewer, 'both', paper(1))).toBe(2);
    const expanded = selectVisible(structure, { ...choices, expanded: [paper(1)] });
    expect(countHiddenNeighbours(structure, expanded, 'both', paper(1))).toBe(0);
  });
});

describe('areLinked', () => {
  it('knows mentions from either end and links within a kind', () => {
    expect(areLinked(structure, concept(0), paper(1))).toBe(true);
    expect(areLinked(structure, paper(0), concept(1))).toBe(false);
    expect(areLinked(structure, concept(1), concept(0))).toBe(true);
    expect(areLinked(structure, paper(0), paper(2))).toBe(false);
    expect(structure.similarities.some((link) => sameNode(paper(link.source), paper(0)))).toBe(
      areLinked(structure, paper(1), paper(0)),
    );
  });
});
