import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../../src/core/types.ts';
import { decodeNodes, encodeNodes } from '../../../src/explorer/address/node-lists.ts';
import { sortedNodes } from '../../../src/explorer/node-refs.ts';
import { structureOf } from '../../core/structure-of.ts';

const papers = 40;
const concepts = 15;
const structure = structureOf({
  papers: Array.from({ length: papers }, () => ({})),
  concepts: Array.from({ length: concepts }, (_, number) => ({ id: `concept:${number}` })),
  mentions: [[0, 0, 1]],
});
const nodes: NodeRef[] = [
  ...structure.papers.map((_, number): NodeRef => ({ kind: 'paper', number })),
  ...structure.concepts.map((_, number): NodeRef => ({ kind: 'concept', number })),
];

describe('encodeNodes', () => {
  it('names few nodes by their ids', () => {
    expect(encodeNodes([{ kind: 'concept', number: 3 }], structure)).toEqual(['c:3']);
  });

  it('names many nodes by ranges of numbers, in one short value', () => {
    const [value = '', ...more] = encodeNodes(nodes, structure);
    expect(more).toEqual([]);
    expect(value).toMatch(/^@[0-9a-z]+\.p0-39\.c0-14$/);
  });

  it('is undone by decodeNodes, for any nodes', () => {
    fc.assert(
      fc.property(fc.subarray(nodes), (some) => {
        expect(decodeNodes(encodeNodes(some, structure), structure)).toEqual(sortedNodes(some));
      }),
    );
  });
});

describe('decodeNodes', () => {
  it('does not read the numbers of another dataset', () => {
    const other = structureOf({ papers: [{}, {}], concepts: [{}], mentions: [[0, 0, 1]] });
    expect(decodeNodes(encodeNodes(nodes, structure), other)).toEqual([]);
  });

  it('reads nothing from what is no list, and no number beyond the dataset', () => {
    const [value = ''] = encodeNodes(nodes, structure);
    const fingerprint = value.slice(0, value.indexOf('.'));
    for (const damaged of ['@', '@x', `${fingerprint}.p0`, `${fingerprint}.p1e9.c`, '__proto__']) {
      expect(decodeNodes([damaged], structure), damaged).toEqual([]);
    }
    expect(decodeNodes([`${fingerprint}.p38-99999999999,5-3.c,,`], structure)).toEqual([
      { kind: 'paper', number: 38 },
      { kind: 'paper', number: 39 },
    ]);
  });
});
