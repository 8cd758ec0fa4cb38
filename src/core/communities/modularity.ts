/**
 * Modularity of a partition of an undirected weighted graph:
 *
 *   Q = sum over communities c of ( w(c) / m - (d(c) / 2m)^2 )
 *
 * where w(c) is the weight of the links inside c, d(c) the sum of its nodes' weighted degrees and m
 * the weight of all links. M. E. J. Newman, "Analysis of weighted networks", Physical Review E 70
 * (2004) 056131. By convention 0 for a graph without links, where the formula divides by zero.
 */
import type { WeightedLink } from '../graph/links.ts';

/** Returns the modularity, at resolution 1, of the partition that gives each node a community. */
export function modularityOf(
  links: readonly WeightedLink[],
  communities: readonly number[],
): number {
  const inside = new Map<number, number>();
  const degrees = new Map<number, number>();
  let total = 0;
  for (const { source, target, weight } of links) {
    const [a = source, b = target] = [communities[source], communities[target]];
    total += weight;
    degrees.set(a, (degrees.get(a) ?? 0) + weight);
    degrees.set(b, (degrees.get(b) ?? 0) + weight);
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight);
  }
  if (total === 0) return 0;
  let modularity = 0;
  for (const [community, degree] of degrees) {
    const share = degree / (2 * total);
    modularity += (inside.get(community) ?? 0) / total - share * share;
  }
  return modularity;
}
