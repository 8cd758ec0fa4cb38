import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communityShares, measureParticipation } from '../../../src/core/graph/participation.ts';
import type { MentionLink } from '../../../src/core/types.ts';
import { anyStructure } from '../structure-of.ts';

function mentionsOf(links: [number, number, number][]): MentionLink[] {
  return links.map(([paper, concept, weight]) => ({ paper, concept, weight }));
}

describe('measureParticipation', () => {
  it('is 0 for nodes without links, and for those with one', () => {
    const mentions = mentionsOf([[0, 0, 2.5]]);
    const partition = { papers: [0, 1], concepts: [1, 0] };
    expect(measureParticipation(mentions, partition)).toEqual({ papers: [0, 0], concepts: [0, 0] });
  });

  it('is exactly 0 where all links lead to one community', () => {
    const mentions = mentionsOf([
      [0, 0, 0.1],
      [0, 1, 0.2],
      [0, 2, 0.3],
    ]);
    const partition = { papers: [1], concepts: [0, 0, 0] };
    expect(measureParticipation(mentions, partition).papers).toEqual([0]);
  });

  it('is 1 - 1/S where links to S communities weigh the same', () => {
    const mentions = mentionsOf([
      [0, 0, 2],
      [0, 1, 2],
      [0, 2, 2],
      [0, 3, 2],
    ]);
    const partition = { papers: [0], concepts: [0, 1, 2, 3] };
    expect(measureParticipation(mentions, partition).papers).toEqual([0.75]);
  });

  it('counts links by their weight', () => {
    const mentions = mentionsOf([
      [0, 0, 9],
      [0, 1, 1],
    ]);
    const partition = { papers: [0], concepts: [0, 1] };
    expect(measureParticipation(mentions, partition).papers).toEqual([0.18]);
  });

  it('gives what the formula over all pairs of links gives', () => {
    fc.assert(
      fc.property(anyStructure, ({ papers, concepts, mentions }) => {
        const partition = {
          papers: papers.map(({ community }) => community),
          concepts: concepts.map(({ community }) => community),
        };
        const found = measureParticipation(mentions, partition);
        papers.forEach((_, paper) => {
          const own = mentions.filter((link) => link.paper === paper);
          expect(found.papers[paper]).toBeCloseTo(
            spreadOf(own, ({ concept }) => partition.concepts[concept]),
            5,
          );
        });
        concepts.forEach((_, concept) => {
          const own = mentions.filter((link) => link.concept === concept);
          expect(found.concepts[concept]).toBeCloseTo(
            spreadOf(own, ({ paper }) => partition.papers[paper]),
            5,
          );
        });
      }),
    );
  });
});

/** The chance that two links drawn by weight, with replacement, lead to different communities. */
function spreadOf(
  links: readonly MentionLink[],
  communityOf: (link: MentionLink) => number | undefined,
): number {
  const all = links.reduce((sum, { weight }) => sum + weight, 0);
  let apart = 0;
  for (const one of links) {
    for (const other of links) {
      if (communityOf(one) !== communityOf(other)) apart += one.weight * other.weight;
    }
  }
  return links.length === 0 ? 0 : apart / (all * all);
}

describe('communityShares', () => {
  it('gives shares that sum to one', () => {
    const shares = communityShares({ features: [0, 1, 2], weights: [1, 2, 5] }, [3, 0, 3]);
    expect([...shares]).toEqual([
      [3, 0.75],
      [0, 0.25],
    ]);
  });

  it('gives none without links', () => {
    expect(communityShares({ features: [], weights: [] }, [0]).size).toBe(0);
  });
});
