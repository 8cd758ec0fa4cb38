/** Undirected weighted links between numbered nodes. */
import type { Neighbor } from './nearest-neighbors.ts';

/** `source` < `target`. */
export interface WeightedLink {
  source: number;
  target: number;
  weight: number;
}

/** Returns every pair in which one is a neighbour of the other, once, ordered by its ends. */
export function joinNeighbors(neighbors: readonly (readonly Neighbor[])[]): WeightedLink[] {
  const links = neighbors.flatMap((list, node) =>
    list.map(({ node: other, weight }) => ({
      source: Math.min(node, other),
      target: Math.max(node, other),
      weight,
    })),
  );
  return links
    .sort((a, b) => a.source - b.source || a.target - b.target)
    .filter((link, place) => {
      const previous = links[place - 1];
      return previous?.source !== link.source || previous.target !== link.target;
    });
}
