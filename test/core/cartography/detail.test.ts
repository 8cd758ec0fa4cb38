import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detailOf,
  isRoomy,
  roomyNodes,
  wholeScaleOf,
} from '../../../src/core/cartography/detail.ts';
import type { DatasetStructure, NodeRef } from '../../../src/core/types.ts';
import { initialState } from '../../../src/explorer/state.ts';
import { selectVisible } from '../../../src/explorer/visible.ts';
import { structureOf } from '../structure-of.ts';

const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const concept = (number: number): NodeRef => ({ kind: 'concept', number });

/** A map of so many papers and concepts; the first paper mentions every concept. */
function mapOf(papers: number, concepts: number): DatasetStructure {
  return structureOf({
    papers: Array.from({ length: papers }, () => ({})),
    concepts: Array.from({ length: concepts }, () => ({})),
    mentions: Array.from({ length: concepts }, (_, number) => [0, number, 1]),
  });
}

const detailOn = (structure: DatasetStructure) =>
  detailOf(structure, selectVisible(structure, initialState(structure)));

describe('detailOf', () => {
  it('draws every node of a roomy map whole at any scale', () => {
    const detail = detailOn(mapOf(roomyNodes - 100, 100));
    expect([0, 99].map((n) => wholeScaleOf(detail, concept(n)))).toEqual([0, 0]);
    expect(wholeScaleOf(detail, paper(roomyNodes - 101))).toBe(0);
    expect(isRoomy(detail, 0.1)).toBe(true);
  });

  it('draws concepts of more papers whole from farther, and papers after them', () => {
    const detail = detailOn(mapOf(260, 100));
    const scales = [concept(0), concept(50), concept(99), paper(0), paper(259)].map((node) =>
      wholeScaleOf(detail, node),
    );
    expect(scales).toEqual([...scales].sort((a, b) => a - b));
    expect(scales[2]).toBeCloseTo(0.556, 2);
    expect(scales[4]).toBeCloseTo(1.056, 2);
  });

  it('draws papers that mention more whole from farther, and cited ones first', () => {
    const structure = mapOf(400, 3);
    const plain = detailOn(structure);
    expect(wholeScaleOf(plain, paper(0))).toBeLessThan(wholeScaleOf(plain, paper(1)));
    const papers = structure.papers.map((one, n) => ({ ...one, citations: n === 7 ? 5 : 0 }));
    const cited = detailOn({ ...structure, papers });
    expect(wholeScaleOf(cited, paper(7))).toBeLessThan(wholeScaleOf(cited, paper(0)));
  });

  it('counts what the filters leave alone', () => {
    const structure = mapOf(400, 10);
    const papers = structure.papers.map((one, n) => ({ ...one, year: n < 50 ? 2020 : 2021 }));
    const dated = { ...structure, papers };
    const state = { ...initialState(dated), years: { from: 2020, to: 2020 } };
    const detail = detailOf(dated, selectVisible(dated, state));
    expect(wholeScaleOf(detail, paper(49))).toBe(0);
  });

  it('is roomy from the scale on at which its last node is whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 4 }), (p, c) => {
        const detail = detailOn(mapOf(p, c));
        const last = Math.max(0, ...detail.papers, ...detail.concepts);
        expect(isRoomy(detail, last * 1.001)).toBe(true);
        if (last > 0) expect(isRoomy(detail, last * 0.99)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
