import { describe, expect, it } from 'vitest';
import {
  communitySpread,
  conceptsOfPaper,
  membersOf,
  papersOfConcept,
} from '../../src/explorer/details.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{ community: 0 }, { community: 1 }, { community: 1 }],
  concepts: [{ community: 0 }, { community: 1 }],
  mentions: [
    [0, 0, 1],
    [1, 0, 3],
    [2, 0, 1],
    [1, 1, 5],
  ],
});

describe('the company of a node', () => {
  it('is empty for a node that the dataset does not hold', () => {
    expect(papersOfConcept(structure, 9)).toEqual([]);
    expect(conceptsOfPaper(structure, 9)).toEqual([]);
    expect(communitySpread(structure, 9)).toBe(0);
    expect(membersOf(structure.papers, 9)).toEqual([]);
  });

  it('stands best first, ties by number', () => {
    expect(papersOfConcept(structure, 0)).toEqual([1, 0, 2]);
    expect(conceptsOfPaper(structure, 1)).toEqual([1, 0]);
  });

  it('counts each community of a concept once', () => {
    expect(communitySpread(structure, 0)).toBe(2);
    expect(communitySpread(structure, 1)).toBe(1);
  });

  it('lists the members of a community in order', () => {
    expect(membersOf(structure.papers, 1)).toEqual([1, 2]);
  });
});
