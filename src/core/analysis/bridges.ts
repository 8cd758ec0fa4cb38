/**
 * Bridges: papers and concepts that connect communities. A node connects those in which it has at least
 * `leastLinks` links and `leastShare` of their weight, more than falls to the community of all links of
 * papers, or of concepts. It is a bridge where it connects two or more and these hold at least half of
 * its links by weight: what is spread thinly over everything ("error") connects nothing in particular.
 * Bridges are ranked by
 *
 *   b(i) / k(i) * P(i) * D(i)^2,   D(i) = 1/2 sum over communities s of |p(i, s) - p(s)|
 *
 * where b is the betweenness, k the number of links, P the participation coefficient, p(i, s) the share
 * of the node's links that lead to community s and p(s) the share of the links of all nodes of its kind:
 * D, the total variation distance, is 0 for a node spread as all links are. Rejected: b * P. The
 * betweenness of a concept grows with the square of its papers, so that the most general words ("language
 * model" among papers of computing) lead every list, whatever they connect; taken a link and weighed by
 * D, "convergence" comes first, which joins differential equations and gradient descent.
 */
import { communityShares } from '../graph/participation.ts';
import type { SparseVector } from '../graph/sparse-vector.ts';
import { roundWeight } from '../shared/round.ts';
import type { BridgeMeasures, DatasetStructure, NodeRef } from '../types.ts';
import { indexMentions } from './mention-index.ts';

/** Links that a node has in a community that it connects, and their part of its weight. */
const leastLinks = 2;
const leastShare = 0.15;

/** The part of a bridge's weight that lies in the communities that it connects. */
const leastConnected = 0.5;

/** Links that are named for each community. */
const throughKept = 5;

/** A community that a bridge connects. */
export interface ConnectedCommunity {
  community: number;
  /** Its part of the node's links by weight, in (0, 1]. */
  share: number;
  /** The node's links to it. */
  links: number;
  /**
   * What leads there, strongest link first, ties by number, at most five: of a paper its concepts in that
   * community, of a concept its papers.
   */
  through: number[];
}

export interface Bridge extends BridgeMeasures {
  node: NodeRef;
  /** Two at least, largest share first, ties by number. */
  communities: ConnectedCommunity[];
}

/** The bridges of a map by kind. */
export interface Bridges {
  papers: Bridge[];
  concepts: Bridge[];
}

interface MappedNode extends BridgeMeasures {
  community: number;
}

/** Returns the bridges of a map, best first, ties by number. O(nodes + links), but for sorting. */
export function listBridges(structure: DatasetStructure): Bridges {
  const { papers, concepts } = structure;
  const links = indexMentions(structure);
  return {
    papers: rankBridges('paper', papers, links.papers, concepts),
    concepts: rankBridges('concept', concepts, links.concepts, papers),
  };
}

/**
 * @param links of the nodes, by number.
 * @param others the nodes at their other ends.
 */
function rankBridges(
  kind: NodeRef['kind'],
  nodes: readonly MappedNode[],
  links: readonly SparseVector[],
  others: readonly MappedNode[],
): Bridge[] {
  const communities = others.map(({ community }) => community);
  const ofAll = communityShares(joinLinks(links), communities);
  const ranked = nodes.flatMap(({ participation, betweenness }, number) => {
    const own = links[number] ?? { features: [], weights: [] };
    const shares = communityShares(own, communities);
    const connected = connectedCommunities(own, shares, ofAll, communities);
    const held = connected.reduce((sum, { share }) => sum + share, 0);
    if (connected.length < 2 || held < leastConnected) return [];
    const distance = variationDistance(shares, ofAll);
    const score = (betweenness / own.features.length) * participation * distance * distance;
    const node: NodeRef = { kind, number };
    const bridge: Bridge = { node, participation, betweenness, communities: connected };
    return [{ bridge, score: roundWeight(score) }];
  });
  ranked.sort((a, b) => b.score - a.score || a.bridge.node.number - b.bridge.node.number);
  return ranked.map(({ bridge }) => bridge);
}

/** The links of all nodes, as if one node had them. */
function joinLinks(links: readonly SparseVector[]): SparseVector {
  return {
    features: links.flatMap(({ features }) => features),
    weights: links.flatMap(({ weights }) => weights),
  };
}

function connectedCommunities(
  { features, weights }: SparseVector,
  shares: ReadonlyMap<number, number>,
  ofAll: ReadonlyMap<number, number>,
  communities: readonly number[],
): ConnectedCommunity[] {
  const connected = [...shares].flatMap(([community, share]) => {
    if (share < leastShare || share <= (ofAll.get(community) ?? 0)) return [];
    const there = features
      .map((node, place) => ({ node, weight: weights[place] ?? 0 }))
      .filter(({ node }) => communities[node] === community)
      .sort((a, b) => b.weight - a.weight || a.node - b.node);
    const through = there.slice(0, throughKept).map(({ node }) => node);
    return there.length < leastLinks ? [] : [{ community, share, links: there.length, through }];
  });
  return connected.sort((a, b) => b.share - a.share || a.community - b.community);
}

function variationDistance(
  shares: ReadonlyMap<number, number>,
  ofAll: ReadonlyMap<number, number>,
): number {
  let sum = 0;
  for (const [community, share] of ofAll) sum += Math.abs((shares.get(community) ?? 0) - share);
  return sum / 2;
}
