/**
 * Every pair of nodes of one side of a bipartite incidence, tested: do they share more features than
 * chance would have it? The p-value of a pair is the chance of sharing as many or more in a null model;
 * its q-value is by Benjamini and Hochberg over all pairs that are tested, also those that share
 * nothing.
 *
 * Of two nodes the one of the higher degree leads (`shared-by-chance.ts`); of two with the same degree
 * the one that is expected to share more, which is the more cautious. What chance gives depends on the
 * leader and on the other's degree, so pairs are counted by these two and the number shared, and each
 * combination is worked out once. Cost: the sum over features of the square of their degree, to count,
 * and what the null model costs for each node.
 */
import type { WorkInSteps } from '../../shared/in-steps.ts';
import { roundWeight } from '../../shared/round.ts';
import type { LinkTests, PairTest } from '../../types.ts';
import { type EqualTests, falseDiscoveryRate } from './false-discovery-rate.ts';
import { drawNull, leastTail, type PairNull, type SharedByChance } from './shared-by-chance.ts';
import { SharedCounter } from './shared-counter.ts';

/** A pair passes where at most this share of all that pass is expected to be false. */
export const passingRate = 0.05;

/** Pairs that are not tested: two different nodes each, every pair once. */
export interface ExcludedPairs {
  readonly pairs: readonly (readonly [number, number])[];
  has(one: number, other: number): boolean;
}

export interface PairTests {
  summary: LinkTests;
  /**
   * Returns the test of two nodes, in either order, that share `shared` features and are not excluded.
   * Its numbers are not rounded yet.
   */
  test(one: number, other: number, shared: number): PairTest;
  /** Returns how many features two nodes, in either order, usually share by chance. */
  usual(one: number, other: number): UsualRange;
}

/** Inclusive: chance gives fewer at most 2.5 % of the time, and more at most 2.5 % of it. */
export interface UsualRange {
  from: number;
  to: number;
}

/** Returns a null model of nodes and features with these degrees, each by number. */
export type NullOfPairs = (
  nodeDegrees: readonly number[],
  featureDegrees: readonly number[],
) => PairNull;

/** A node, and what chance gives where it leads. */
interface Leader {
  node: number;
  degree: number;
  chancesWith(degree: number): SharedByChance;
  /** Shared with a node of its own degree. */
  expected: number;
  /** By the other's degree: as far as pairs share features, up to as many as they do. */
  met: Map<number, SharedByChance>;
  /** Degrees of others with which it could pass at all. */
  hopeful: Set<number>;
}

/** Nodes between two turns of the driver. */
const nodesAStep = 16;

/**
 * Returns the tests of all pairs of nodes. Counts a step a node.
 * @param nodes each node's features, every one once.
 * @param nullOf the null model: by default the one that fits.
 */
export function* testPairs(
  nodes: readonly (readonly number[])[],
  featureCount: number,
  excluded: ExcludedPairs,
  nullOf: NullOfPairs = drawNull,
): WorkInSteps<PairTests> {
  const tested = (nodes.length * Math.max(0, nodes.length - 1)) / 2 - excluded.pairs.length;
  const leaders = yield* rankLeaders(nodes, nullOf(...degreesOf(nodes, featureCount)));
  const ranks = new Uint32Array(nodes.length);
  leaders.forEach(({ node }, rank) => {
    ranks[node] = rank;
  });
  const counter = new SharedCounter(nodes.length, featureCount);
  const sizes = new Map<number, number>();
  const tests: EqualTests[] = [];
  let possible = 0;
  for (const [rank, leader] of leaders.entries()) {
    if (rank % nodesAStep === 0) yield Math.min(nodesAStep, nodes.length - rank);
    const counts = countByDegree(leader.node, nodes, counter, excluded);
    for (const [degree, size] of [...sizes].reverse()) {
      const { expected, tails } = leader.chancesWith(degree);
      if ((tails.at(-1) ?? 1) <= passingRate / tested) {
        leader.hopeful.add(degree);
        possible += size;
      }
      const found = counts.get(degree);
      if (found === undefined) continue;
      leader.met.set(degree, { expected, tails: tails.slice(0, found.length) });
      found.forEach((count, shared) => {
        tests.push({ pValue: tails[shared] ?? 1, count });
      });
    }
    sizes.set(leader.degree, (sizes.get(leader.degree) ?? 0) + 1);
  }
  const rateOf = falseDiscoveryRate(tests, tested);
  const leadOf = (one: number, other: number): [Leader | undefined, number] => {
    const [rank = 0, another = 0] = [ranks[one], ranks[other]];
    return [leaders[Math.max(rank, another)], leaders[Math.min(rank, another)]?.degree ?? 0];
  };
  for (const [one, other] of excluded.pairs) {
    const [leader, degree] = leadOf(one, other);
    if (leader?.hopeful.has(degree) === true) possible -= 1;
  }
  const passing = tests
    .filter(({ pValue }) => rateOf(pValue) <= passingRate)
    .reduce((sum, { count }) => sum + count, 0);
  return {
    summary: { tested, passing, possible },
    test(one, other, shared) {
      const [leader, degree] = leadOf(one, other);
      const chances = leader?.met.get(degree) ?? leader?.chancesWith(degree);
      const pValue = chances?.tails[shared] ?? 1;
      return { expected: chances?.expected ?? 0, pValue, qValue: rateOf(pValue) };
    },
    usual(one, other) {
      const [leader, degree] = leadOf(one, other);
      return usualRange(leader?.chancesWith(degree).tails ?? []);
    },
  };
}

/** A number is unusual on one side where chance goes as far as it or farther so rarely. */
const unusualTail = 0.025;

/**
 * Returns the usual numbers, the narrowest range that leaves at most `unusualTail` on either side.
 * @param tails by number, the chance of as many or more: from 1, never rising.
 */
export function usualRange(tails: ArrayLike<number>): UsualRange {
  let from = 0;
  let to = 0;
  for (let shared = 1; shared < tails.length; shared += 1) {
    const tail = tails[shared] ?? 0;
    if (1 - tail <= unusualTail) from = shared;
    if (tail > unusualTail) to = shared;
  }
  return { from, to };
}

/** Returns the test as a dataset holds it: six significant digits. */
export function roundTest({ expected, pValue, qValue }: PairTest): PairTest {
  return {
    expected: roundWeight(expected),
    pValue: roundChance(pValue),
    qValue: roundChance(qValue),
  };
}

function roundChance(chance: number): number {
  return Math.min(1, Math.max(leastTail, roundWeight(chance)));
}

/** Returns the degrees of nodes and of features, each by number. */
function degreesOf(
  nodes: readonly (readonly number[])[],
  featureCount: number,
): [number[], number[]] {
  const featureDegrees = new Array<number>(featureCount).fill(0);
  for (const features of nodes) {
    for (const feature of features) featureDegrees[feature] = (featureDegrees[feature] ?? 0) + 1;
  }
  return [nodes.map((features) => features.length), featureDegrees];
}

/** Returns the nodes so that each leads all before it; ties by number. */
function* rankLeaders(
  nodes: readonly (readonly number[])[],
  nullModel: PairNull,
): WorkInSteps<Leader[]> {
  const leaders: Leader[] = [];
  for (const [node, features] of nodes.entries()) {
    if (node % nodesAStep === 0) yield 0;
    const degree = features.length;
    const chancesWith = nullModel.lead(features);
    const { expected } = chancesWith(degree);
    leaders.push({ node, degree, chancesWith, expected, met: new Map(), hopeful: new Set() });
  }
  return leaders.sort((a, b) => a.degree - b.degree || a.expected - b.expected || a.node - b.node);
}

/** Enters `node`; returns how many before it share so many features: by their degree, then the number. */
function countByDegree(
  node: number,
  nodes: readonly (readonly number[])[],
  counter: SharedCounter,
  excluded: ExcludedPairs,
): Map<number, number[]> {
  const counts = new Map<number, number[]>();
  counter.enter(node, nodes[node] ?? [], (other, shared) => {
    if (excluded.has(node, other)) return;
    const degree = nodes[other]?.length ?? 0;
    let byShared = counts.get(degree);
    if (byShared === undefined) {
      byShared = [];
      counts.set(degree, byShared);
    }
    byShared[shared] = (byShared[shared] ?? 0) + 1;
  });
  return counts;
}
