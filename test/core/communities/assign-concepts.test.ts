import { describe, expect, it } from 'vitest';
import { assignConcepts } from '../../../src/core/communities/assign-concepts.ts';
import { conceptsOf } from '../concepts-of.ts';

describe('assignConcepts', () => {
  it('gives no community for no concept', () => {
    expect(assignConcepts([], [0, 1])).toEqual([]);
  });

  it('gives a concept to the community that uses it most by weight, not by papers', () => {
    const concepts = conceptsOf({ memory: { 0: 1, 1: 1, 2: 3 } });
    expect(assignConcepts(concepts, [0, 0, 1])).toEqual([1]);
  });

  it('gives a tie to the community of the smaller number', () => {
    expect(assignConcepts(conceptsOf({ memory: { 0: 2, 1: 2 } }), [1, 0])).toEqual([0]);
  });
});
