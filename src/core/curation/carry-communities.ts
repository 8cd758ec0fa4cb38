/** Communities of a map whose concepts are edited: carried over, not found anew. */
import { assignConcepts } from '../communities/assign-concepts.ts';
import type { NamedCommunity } from '../communities/assign-slots.ts';
import { divideConcepts } from '../communities/divide-communities.ts';
import type {
  Community,
  Concept,
  DatasetStructure,
  Division,
  Membership,
  Memberships,
  Partition,
} from '../types.ts';

/**
 * Returns the partition for the concepts that are drawn now: papers and concepts that stay are in the
 * community that they were in, a concept that is newly drawn in the one whose papers use it most.
 */
export function carryPartition(structure: DatasetStructure, drawn: readonly Concept[]): Partition {
  const papers = structure.papers.map(({ community }) => community);
  const known = new Map(structure.concepts.map(({ id, community }) => [id, community]));
  const assigned = assignConcepts(drawn, papers);
  return {
    papers,
    concepts: drawn.map(({ id }, number) => known.get(id) ?? assigned[number] ?? 0),
    count: structure.communities.length,
    modularity: structure.modularity,
  };
}

/** Returns the memberships that were measured, for the concepts that are drawn now. */
export function carryMemberships(
  structure: DatasetStructure,
  drawn: readonly Concept[],
): Memberships {
  const known = new Map(structure.concepts.map((concept) => [concept.id, concept]));
  return {
    runs: structure.runs,
    papers: structure.papers.map(membershipOf),
    concepts: drawn.map(({ id }) => membershipOf(known.get(id) ?? {})),
    solidity: structure.communities.map(({ solidity }) => solidity),
  };
}

/** Returns the division of the papers as it was, and that of the concepts as it follows from it. */
export function carryDivision(
  structure: DatasetStructure,
  drawn: readonly Concept[],
  partition: Partition,
): Division {
  const papers = structure.papers.map(({ parts }) => parts);
  return { papers, concepts: divideConcepts(drawn, partition, papers) };
}

function membershipOf({ confidence, between }: Partial<Membership>): Partial<Membership> {
  return {
    ...(confidence !== undefined && { confidence }),
    ...(between !== undefined && { between }),
  };
}

/**
 * Returns the communities, by number, each with its name as long as the concepts that lead it are drawn
 * under the labels that they had. Parts are named as they would be now: their numbers stay, since their
 * papers do, but which concepts are theirs may not.
 * @param fresh the communities as they would be named now.
 */
export function carryCommunities(
  structure: DatasetStructure,
  drawn: readonly Concept[],
  fresh: readonly NamedCommunity[],
  partition: Partition,
): Community[] {
  const numbers = new Map(
    drawn.map(({ id, label }, number) => [JSON.stringify([id, label]), number]),
  );
  const sizes = new Array<number>(partition.count).fill(0);
  for (const community of partition.concepts) sizes[community] = (sizes[community] ?? 0) + 1;
  return structure.communities.map((community) => {
    const { number } = community;
    const leading = community.leading.flatMap((concept) => {
      const { id = '', label = '' } = structure.concepts[concept] ?? {};
      return numbers.get(JSON.stringify([id, label])) ?? [];
    });
    const isLed = leading.length > 0 && leading.length === community.leading.length;
    const now = fresh[number] ?? { ...community, leading: [], parts: [] };
    const named = isLed ? { ...community, leading, parts: now.parts } : now;
    return {
      ...named,
      slot: community.slot,
      leading: named.leading.filter((concept) => partition.concepts[concept] === number),
      concepts: sizes[number] ?? 0,
    };
  });
}
