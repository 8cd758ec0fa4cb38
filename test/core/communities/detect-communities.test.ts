import { describe, expect, it } from 'vitest';
import { detectCommunities } from '../../../src/core/communities/detect-communities.ts';
import { blankPapers, calm, conceptsOf } from '../concepts-of.ts';

const options = { seed: 1, resolution: 1 };

describe('detectCommunities', () => {
  it('gives one paper a community of its own, with its concepts', async () => {
    const partition = await detectCommunities(
      blankPapers(1),
      conceptsOf({ layer: { 0: 1 } }),
      1,
      options,
      calm,
    );
    expect(partition).toEqual({ papers: [0], concepts: [0], count: 1, modularity: 0 });
  });

  it('lets papers that share nothing stand alone', async () => {
    const partition = await detectCommunities(blankPapers(3), [], 0, options, calm);
    expect(partition).toEqual({ papers: [0, 1, 2], concepts: [], count: 3, modularity: 0 });
  });

  it('finds the papers that share concepts, and gives the concepts to them', async () => {
    const concepts = conceptsOf({
      attention: { 0: 2, 1: 2, 4: 2 },
      memory: { 2: 2, 3: 2 },
      layer: { 0: 1, 4: 1 },
    });
    const partition = await detectCommunities(blankPapers(5), concepts, 3, options, calm);
    expect(partition.papers).toEqual([0, 0, 1, 1, 0]);
    expect(partition.concepts).toEqual([0, 1, 0]);
    expect(partition.modularity).toBeGreaterThan(0);
  });

  it('joins papers by concepts that are not drawn', async () => {
    const concepts = conceptsOf({ memory: { 0: 1, 1: 1 } });
    const partition = await detectCommunities(blankPapers(2), concepts, 0, options, calm);
    expect(partition.papers).toEqual([0, 0]);
    expect(partition.concepts).toEqual([]);
  });

  it('joins papers without a shared concept by their words', async () => {
    const papers = blankPapers(10).map((paper, number) =>
      number < 2 ? { ...paper, title: 'Sheaf' } : paper,
    );
    const partition = await detectCommunities(papers, [], 0, options, calm);
    expect(partition.papers.slice(0, 3)).toEqual([0, 0, 1]);
  });

  it('stops where the driver throws', async () => {
    const cancelled = { ...calm, checkpoint: () => Promise.reject(new Error('cancelled')) };
    await expect(detectCommunities(blankPapers(1), [], 0, options, cancelled)).rejects.toThrow(
      'cancelled',
    );
  });
});
