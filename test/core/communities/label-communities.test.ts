import { describe, expect, it } from 'vitest';
import { labelCommunities } from '../../../src/core/communities/label-communities.ts';
import { blankPapers, conceptsOf } from '../concepts-of.ts';

describe('labelCommunities', () => {
  it('names a community without a concept after its first paper', () => {
    const partition = { papers: [0], concepts: [], count: 1, modularity: 0 };
    expect(labelCommunities([{ id: 'a', title: 'notes' }], [], partition)).toEqual([
      { number: 0, leading: [], label: 'Notes', papers: 1, concepts: 0 },
    ]);
  });

  it('names communities after concepts that are theirs, not after one that is everywhere', () => {
    const concepts = conceptsOf({
      layer: { 0: 1, 1: 1, 2: 1, 3: 1 },
      attention: { 0: 1, 1: 1 },
      memory: { 2: 1, 3: 1 },
      sheaf: { 2: 1, 3: 1 },
    });
    const partition = { papers: [0, 0, 1, 1], concepts: [0, 0, 1, 1], count: 2, modularity: 0 };
    expect(labelCommunities(blankPapers(4), concepts, partition)).toEqual([
      { number: 0, leading: [1, 0], label: 'Attention, layer', papers: 2, concepts: 2 },
      { number: 1, leading: [2, 3], label: 'Memory, sheaf', papers: 2, concepts: 2 },
    ]);
  });

  it('does not name a community twice after the same words', () => {
    const concepts = conceptsOf({
      'attention head': { 0: 3, 1: 3 },
      attention: { 0: 2, 1: 2 },
      memory: { 0: 1, 1: 1 },
    });
    const partition = { papers: [0, 0], concepts: [0, 0, 0], count: 1, modularity: 0 };
    expect(labelCommunities(blankPapers(4), concepts, partition)[0]?.label).toBe(
      'Attention head, memory',
    );
  });

  it('lets a concept of at least three papers lead, where there is one', () => {
    const concepts = conceptsOf({ ode: { 0: 9, 1: 9 }, memory: { 0: 1, 1: 1, 2: 1 } });
    const partition = { papers: [0, 0, 0, 1], concepts: [0, 0], count: 2, modularity: 0 };
    expect(labelCommunities(blankPapers(4), concepts, partition)[0]?.label).toBe('Memory, ode');
  });
});
