/**
 * Sub-communities. A community is partitioned by itself, on the links among its papers; its parts
 * once more. A division counts where every part has enough papers and where its modularity on those
 * links is more than `leastGain` and than what the best partition of a random graph reaches, of the
 * order of
 *
 *   sqrt( (1 - p) / (n p) )
 *
 * where n is the number of papers and p the part of their pairs that are linked: J. Reichardt,
 * S. Bornholdt, "When are networks truly modular?", Physica D 224 (2006); C. McDiarmid, F. Skerman,
 * "Modularity of Erdős-Rényi random graphs", Random Structures & Algorithms 57 (2020), who prove the
 * order. Concepts follow the papers that use them most.
 */
import type { WeightedLink } from '../graph/links.ts';
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Concept, Division, Partition } from '../types.ts';
import { assignConcepts } from './assign-concepts.ts';
import { findPartition } from './leiden/find-partition.ts';
import { modularityOf } from './modularity.ts';
import { listMembers, numberBySize } from './partition.ts';
import { smallestCommunity } from './smallest-community.ts';

/** Levels below the communities. */
const levels = 2;
/** Papers of a community that may be divided at least. */
const leastPapers = 8;
/** Papers of the smallest part. */
const smallestPart = 2;
/** Runs of which the best is a division: communities are many, and small graphs soon searched. */
const starts = 20;
/** The modularity that a division must exceed: where all papers are linked, chance gives 0. */
const leastGain = 0.05;

/**
 * Returns the division of the partition's papers and of `concepts`, which it places; parts are
 * numbered by size, then by smallest paper. The same input and seed give the same result.
 */
export async function divideCommunities(
  links: readonly WeightedLink[],
  concepts: readonly Concept[],
  partition: Partition,
  seed: number,
  steps: StageSteps,
): Promise<Division> {
  const papers: number[][] = partition.papers.map(() => []);
  await divide(listMembers(partition.papers), links, papers, levels, seed, steps);
  return { papers, concepts: divideConcepts(concepts, partition, papers) };
}

/** Appends the place among the parts of each group of papers to their paths, down to `depth` levels. */
async function divide(
  groups: readonly (readonly number[])[],
  links: readonly WeightedLink[],
  paths: number[][],
  depth: number,
  seed: number,
  steps: StageSteps,
): Promise<void> {
  if (depth === 0) return;
  const inside = shareLinks(groups, links, paths.length);
  for (const [number, members] of groups.entries()) {
    const parts = await findParts(members.length, inside[number] ?? [], seed, steps);
    if (parts === undefined) continue;
    parts.forEach((part, place) => {
      paths[members[place] ?? 0]?.push(part);
    });
    const groupsBelow = listMembers(parts).map((part) => part.map((place) => members[place] ?? 0));
    await divide(groupsBelow, links, paths, depth - 1, seed, steps);
  }
}

/** Returns the links within each group, between its members' places in it. */
function shareLinks(
  groups: readonly (readonly number[])[],
  links: readonly WeightedLink[],
  paperCount: number,
): WeightedLink[][] {
  const groupOf = new Int32Array(paperCount).fill(-1);
  const placeIn = new Uint32Array(paperCount);
  groups.forEach((members, group) => {
    members.forEach((paper, place) => {
      groupOf[paper] = group;
      placeIn[paper] = place;
    });
  });
  const inside: WeightedLink[][] = groups.map(() => []);
  for (const { source, target, weight } of links) {
    const group = groupOf[source] ?? -1;
    if (group === -1 || group !== groupOf[target]) continue;
    // Members ascend, so the ends stay in order.
    inside[group]?.push({ source: placeIn[source] ?? 0, target: placeIn[target] ?? 0, weight });
  }
  return inside;
}

/** Returns the part of each of `count` papers, or nothing where they are of one piece. */
async function findParts(
  count: number,
  links: readonly WeightedLink[],
  seed: number,
  steps: StageSteps,
): Promise<number[] | undefined> {
  if (count < leastPapers || links.length === 0) return undefined;
  const smallest = Math.max(smallestPart, smallestCommunity(count));
  const quiet = { advance: () => steps.advance(0) };
  const found = await findPartition(count, links, { seed, resolution: 1, smallest, starts }, quiet);
  const parts = numberBySize(found);
  const sizes = listMembers(parts).map((members) => members.length);
  const isDivided = sizes.length > 1 && sizes.every((size) => size >= smallest);
  return isDivided && modularityOf(links, parts) > leastModularity(count, links.length)
    ? parts
    : undefined;
}

/** Returns each concept's path: at each level the part of its community whose papers use it most. */
export function divideConcepts(
  concepts: readonly Concept[],
  partition: Partition,
  papers: readonly (readonly number[])[],
): number[][] {
  const places = Array.from({ length: levels }, (_, level) =>
    papers.map((path) => path[level] ?? 0),
  );
  return concepts.map((concept, number) => {
    const community = partition.concepts[number];
    let own = concept.papers.filter(({ paper }) => partition.papers[paper] === community);
    const path: number[] = [];
    for (let level = 0; level < levels; level++) {
      own = own.filter(({ paper }) => papers[paper]?.[level] !== undefined);
      const [part] = assignConcepts(
        own.length > 0 ? [{ ...concept, papers: own }] : [],
        places[level] ?? [],
      );
      if (part === undefined) break;
      path.push(part);
      own = own.filter(({ paper }) => papers[paper]?.[level] === part);
    }
    return path;
  });
}

/** The modularity that a division must exceed: that of a random graph of as many papers and links. */
function leastModularity(count: number, linkCount: number): number {
  const linked = Math.min(1, (2 * linkCount) / (count * (count - 1)));
  return Math.max(leastGain, Math.sqrt((1 - linked) / (count * linked)));
}
