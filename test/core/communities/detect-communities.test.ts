import { describe, expect, it } from 'vitest';
import { linkPapers, partitionPapers } from '../../../src/core/communities/detect-communities.ts';
import type { Concept, Paper, Partition, RunControl } from '../../../src/core/types.ts';
import { blankPapers, calm, conceptsOf } from '../concepts-of.ts';

const options = { seed: 1, resolution: 1 };

describe('partitionPapers', () => {
  it('gives one paper a community of its own, with its concepts', async () => {
    const partition = await detect(blankPapers(1), conceptsOf({ layer: { 0: 1 } }), 1, calm);
    expect(partition).toEqual({ papers: [0], concepts: [0], count: 1, modularity: 0 });
  });

  it('lets papers that share nothing stand alone', async () => {
    const partition = await detect(blankPapers(3), [], 0, calm);
    expect(partition).toEqual({ papers: [0, 1, 2], concepts: [], count: 3, modularity: 0 });
  });

  it('finds the papers that share concepts, and gives the concepts to them', async () => {
    const concepts = conceptsOf({
      attention: { 0: 2, 1: 2, 4: 2 },
      memory: { 2: 2, 3: 2 },
      layer: { 0: 1, 4: 1 },
    });
    const partition = await detect(blankPapers(5), concepts, 3, calm);
    expect(partition.papers).toEqual([0, 0, 1, 1, 0]);
    expect(partition.concepts).toEqual([0, 1, 0]);
    expect(partition.modularity).toBeGreaterThan(0);
  });

  it('joins papers by concepts that are not drawn', async () => {
    const concepts = conceptsOf({ memory: { 0: 1, 1: 1 } });
    const partition = await detect(blankPapers(2), concepts, 0, calm);
    expect(partition.papers).toEqual([0, 0]);
    expect(partition.concepts).toEqual([]);
  });

  it('joins papers without a shared concept by their words', async () => {
    const papers = blankPapers(10).map((paper, number) =>
      number < 2 ? { ...paper, title: 'Sheaf' } : paper,
    );
    const partition = await detect(papers, [], 0, calm);
    expect(partition.papers.slice(0, 3)).toEqual([0, 0, 1]);
  });

  it('stops where the driver throws', async () => {
    const cancelled = { ...calm, checkpoint: () => Promise.reject(new Error('cancelled')) };
    await expect(detect(blankPapers(1), [], 0, cancelled)).rejects.toThrow('cancelled');
  });
});

async function detect(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  drawnCount: number,
  control: RunControl,
): Promise<Partition> {
  const links = await linkPapers(papers, concepts, control);
  const steps = { advance: () => control.checkpoint() };
  return partitionPapers(papers.length, links, concepts.slice(0, drawnCount), options, steps);
}
