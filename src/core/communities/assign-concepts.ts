/** A concept's community: the one whose papers use it most. */
import type { Concept } from '../types.ts';

/**
 * Returns the community of each concept: the one in which its weights sum to most, ties by
 * community number.
 */
export function assignConcepts(
  concepts: readonly Concept[],
  paperCommunities: readonly number[],
): number[] {
  return concepts.map((concept) => {
    const shares = new Map<number, number>();
    for (const { paper, weight } of concept.papers) {
      const community = paperCommunities[paper] ?? 0;
      shares.set(community, (shares.get(community) ?? 0) + weight);
    }
    const ranked = [...shares].sort(([a, share], [b, other]) => other - share || a - b);
    return ranked[0]?.[0] ?? 0;
  });
}
