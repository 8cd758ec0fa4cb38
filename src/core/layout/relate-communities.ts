/** How strongly communities are related: the links between them over what their sizes let expect. */
import type { WeightedLink } from '../graph/links.ts';
import type { Affinity } from './pack-discs.ts';

/** Returns the affinity of two of `count` communities: weight of links per pair of nodes. */
export function relateCommunities(
  links: readonly WeightedLink[],
  communities: readonly number[],
  count: number,
): Affinity {
  const between = new Map<number, number>();
  const sizes = new Array<number>(count).fill(0);
  for (const community of communities) sizes[community] = (sizes[community] ?? 0) + 1;
  const key = (a: number, b: number) => Math.min(a, b) * count + Math.max(a, b);
  for (const { source, target, weight } of links) {
    const pair = key(communities[source] ?? 0, communities[target] ?? 0);
    between.set(pair, (between.get(pair) ?? 0) + weight);
  }
  return (a, b) => (between.get(key(a, b)) ?? 0) / ((sizes[a] ?? 1) * (sizes[b] ?? 1));
}
