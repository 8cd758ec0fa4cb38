/**
 * The participation coefficient of papers and drawn concepts: how evenly a node's links are spread over
 * communities,
 *
 *   P(i) = 1 - sum over communities s of (k(i, s) / k(i))^2
 *
 * where k(i, s) is the weight of the links from node i to nodes of community s and k(i) that of all its
 * links. R. Guimerà, L. A. N. Amaral, "Functional cartography of complex metabolic networks", Nature 433
 * (2005) 895-900. 0 where all links lead to one community, at most 1 - 1/S with links to S; 0 by
 * convention for a node without links, where the formula divides by zero.
 *
 * Links count with their mention weights. Rejected: each as 1. A paper names general words in passing,
 * and counted alike they would spread a paper over communities that it is not about.
 *
 * A node of few links may reach two communities by chance, and then has P = 1/2 with two links. The
 * coefficient is left as it is defined, so that it can be counted again from the links; what ranks by it
 * asks for several links in each community (`analysis/bridges.ts`). Rejected: k(k - 1) in place of k^2,
 * which is free of bias for links drawn at random, but gives such a node P = 1.
 *
 * O(nodes + links).
 */
import { roundWeight } from '../shared/round.ts';
import type { MentionLink, NodeMeasure, Partition } from '../types.ts';
import { paperVectors, type SparseVector, transpose } from './sparse-vector.ts';

/**
 * Returns the coefficient of every node, at six significant digits.
 * @param mentions ordered by paper, then concept.
 */
export function measureParticipation(
  mentions: readonly MentionLink[],
  partition: Pick<Partition, 'papers' | 'concepts'>,
): NodeMeasure {
  const papers = paperVectors(mentions, partition.papers.length);
  const concepts = transpose(papers, partition.concepts.length);
  return {
    papers: papers.map((links) => participationOf(links, partition.concepts)),
    concepts: concepts.map((links) => participationOf(links, partition.papers)),
  };
}

/** @param communities of the nodes at the other ends. */
function participationOf(links: SparseVector, communities: readonly number[]): number {
  const shares = communityShares(links, communities);
  if (shares.size === 0) return 0;
  let sum = 0;
  for (const share of shares.values()) sum += share * share;
  return roundWeight(1 - sum);
}

/**
 * Returns k(i, s) / k(i) of the node with these links, by community; nothing for a node without links.
 * @param communities of the nodes at the other ends, by their number.
 */
export function communityShares(
  { features, weights }: SparseVector,
  communities: readonly number[],
): Map<number, number> {
  const strengths = new Map<number, number>();
  features.forEach((node, place) => {
    const community = communities[node] ?? 0;
    strengths.set(community, (strengths.get(community) ?? 0) + (weights[place] ?? 0));
  });
  let all = 0;
  for (const strength of strengths.values()) all += strength;
  return new Map([...strengths].map(([community, strength]) => [community, strength / all]));
}
