/**
 * How far two partitions of the same papers agree, as a whole and for one community.
 *
 * As a whole, by the adjusted Rand index: of all pairs of papers, how many more are together in both
 * than chance would give, as a part of how many more there could be,
 *
 *   ARI = (t - e) / ((a + b) / 2 - e),   e = a b / (n (n - 1) / 2)
 *
 * where a and b count the pairs that are together in the one and in the other, t those that are together
 * in both, and n the papers. L. Hubert, P. Arabie, "Comparing partitions", Journal of Classification 2
 * (1985) 193-218. 1 where the partitions are the same, 0 on average for partitions drawn at random.
 *
 * For one community C, by the Jaccard similarity |C and D| / |C or D| to the community D of the other
 * partition that is most like it: C. Hennig, "Cluster-wise assessment of cluster stability",
 * Computational Statistics & Data Analysis 52 (2007) 258-271, who takes a cluster of half or less for
 * dissolved. O(papers) each.
 */
import { roundWeight } from '../shared/round.ts';

/** Communities by paper number. */
type Labels = ArrayLike<number>;

export interface Match {
  /** The community of the other partition; ties go to the smaller number. */
  community: number;
  /** In (0, 1]. */
  jaccard: number;
}

/** Papers of each community, and of each pair of communities that share some. */
interface Contingency {
  one: Map<number, number>;
  other: Map<number, number>;
  both: Map<number, Map<number, number>>;
}

/** Returns the adjusted Rand index, at six significant digits; 1 for fewer than two papers. */
export function adjustedRandIndex(one: Labels, other: Labels): number {
  const shared = countShared(one, other);
  const together = [...shared.both.values()].reduce((sum, row) => sum + pairsIn(row), 0);
  const ofOne = pairsIn(shared.one);
  const ofOther = pairsIn(shared.other);
  const all = (one.length * (one.length - 1)) / 2;
  const expected = all === 0 ? 0 : (ofOne * ofOther) / all;
  const most = (ofOne + ofOther) / 2;
  // Both put every paper by itself, or all in one community.
  if (most === expected) return 1;
  return roundWeight((together - expected) / (most - expected));
}

/** Returns the best match of each community in `one`, by number; of a number without papers, none. */
export function matchCommunities(one: Labels, other: Labels): Match[] {
  const shared = countShared(one, other);
  const count = [...shared.one.keys()].reduce(
    (most, community) => Math.max(most, community + 1),
    0,
  );
  return Array.from({ length: count }, (_, community) => {
    const size = shared.one.get(community) ?? 0;
    const matches = [...(shared.both.get(community) ?? [])].map(([there, papers]) => ({
      community: there,
      jaccard: roundWeight(papers / (size + (shared.other.get(there) ?? 0) - papers)),
    }));
    matches.sort((a, b) => b.jaccard - a.jaccard || a.community - b.community);
    return matches[0] ?? { community: 0, jaccard: 0 };
  });
}

function countShared(one: Labels, other: Labels): Contingency {
  const shared: Contingency = { one: new Map(), other: new Map(), both: new Map() };
  for (let paper = 0; paper < one.length; paper++) {
    const [community = 0, there = 0] = [one[paper], other[paper]];
    const row = shared.both.get(community) ?? new Map<number, number>();
    shared.both.set(community, row);
    for (const [counts, key] of [
      [shared.one, community],
      [shared.other, there],
      [row, there],
    ] as const) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return shared;
}

function pairsIn(sizes: ReadonlyMap<number, number>): number {
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
