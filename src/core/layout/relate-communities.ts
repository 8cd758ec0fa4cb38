/** How strongly communities are related: the links between them over what their sizes let expect. */
import type { Partition, SimilarityLink } from '../types.ts';

/** Returns the affinity of two communities: similarity between their papers, per pair of papers. */
export function relateCommunities(
  similarities: readonly SimilarityLink[],
  partition: Partition,
): (a: number, b: number) => number {
  const between = new Map<number, number>();
  const sizes = new Array<number>(partition.count).fill(0);
  for (const community of partition.papers) sizes[community] = (sizes[community] ?? 0) + 1;
  const key = (a: number, b: number) => Math.min(a, b) * partition.count + Math.max(a, b);
  for (const { source, target, weight } of similarities) {
    const pair = key(partition.papers[source] ?? 0, partition.papers[target] ?? 0);
    between.set(pair, (between.get(pair) ?? 0) + weight);
  }
  return (a, b) => (between.get(key(a, b)) ?? 0) / ((sizes[a] ?? 1) * (sizes[b] ?? 1));
}
