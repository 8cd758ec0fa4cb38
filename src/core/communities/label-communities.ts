/** Names of communities: after the concepts that are most characteristic of them. */
import type { Community, Concept, Paper, Partition } from '../types.ts';
import { listMembers } from './partition.ts';
import { type CharacteristicConcept, rankConcepts } from './rank-concepts.ts';

/** Concepts in a name. */
const namesKept = 2;

/** Papers of a community that must mention its first name, where it has such a concept. */
const papersOfFirst = 3;

/**
 * Returns the communities, by number. A concept leads its own community only, so no two share a
 * leading concept, and the concepts of a name share no word ("deep learning, deep network"). A
 * community to which no drawn concept belongs is named after its first paper.
 */
export function labelCommunities(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  partition: Partition,
): Community[] {
  const members = listMembers(partition.papers);
  return rankConcepts(concepts, partition).map((ranked, number) => {
    const leading = chooseLeading(ranked, concepts);
    const own = members[number] ?? [];
    return {
      number,
      leading,
      label: capitalize(
        leading.map((concept) => concepts[concept]?.label ?? '').join(', ') ||
          (papers[own[0] ?? 0]?.title ?? ''),
      ),
      papers: own.length,
      concepts: ranked.length,
    };
  });
}

function chooseLeading(
  ranked: readonly CharacteristicConcept[],
  concepts: readonly Concept[],
): number[] {
  const first = ranked.find(({ papers }) => papers >= papersOfFirst) ?? ranked[0];
  if (first === undefined) return [];
  const leading = [first.concept];
  for (const { concept } of ranked) {
    if (leading.length === namesKept) break;
    const taken = leading.flatMap((other) => wordsOf(concepts[other]));
    if (!wordsOf(concepts[concept]).some((word) => taken.includes(word))) leading.push(concept);
  }
  return leading;
}

function wordsOf(concept: Concept | undefined): string[] {
  return concept?.id.slice('concept:'.length).split(/[ -]/) ?? [];
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
