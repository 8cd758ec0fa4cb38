import { describe, expect, it } from 'vitest';
import { listBridges } from '../../src/core/analysis/bridges.ts';
import { bridgeAt, bridgesOf } from '../../src/explorer/bridges.ts';
import { structureOf } from '../core/structure-of.ts';

/** Three communities of three papers; the last concept has two papers in each of two. */
const structure = structureOf({
  papers: [0, 0, 0, 1, 1, 1, 2, 2, 2].map((community) => ({ community })),
  concepts: [{}, { community: 1 }, { participation: 0.5, betweenness: 0.1 }, { community: 2 }],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [2, 0, 1],
    [3, 1, 1],
    [4, 1, 1],
    [5, 1, 1],
    [6, 3, 1],
    [7, 3, 1],
    [8, 3, 1],
    [0, 2, 1],
    [1, 2, 1],
    [3, 2, 1],
    [4, 2, 1],
  ],
});

describe('bridgesOf', () => {
  it('gives what the analysis finds, and the same object again', () => {
    expect(bridgesOf(structure)).toEqual(listBridges(structure));
    expect(bridgesOf(structure)).toBe(bridgesOf(structure));
  });
});

describe('bridgeAt', () => {
  it('tells what a bridge connects, and nothing of another node', () => {
    const communities = bridgeAt(structure, { kind: 'concept', number: 2 })?.communities;
    expect(communities?.map(({ community }) => community)).toEqual([0, 1]);
    expect(bridgeAt(structure, { kind: 'concept', number: 0 })).toBeNull();
    expect(bridgeAt(structure, { kind: 'paper', number: 2 })).toBeNull();
    expect(bridgeAt(structure, { kind: 'paper', number: 99 })).toBeNull();
  });
});
