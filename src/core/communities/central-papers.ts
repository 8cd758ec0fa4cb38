/** The papers in the middle of a community: those whose links to its other papers weigh most. */
import type { WeightedLink } from '../graph/links.ts';
import { listMembers } from '../shared/list-members.ts';
import type { Partition } from '../types.ts';

/** Central papers of a community at most. */
const kept = 3;

/** Returns the central papers by community number, the most central first, ties by paper number. */
export function listCentralPapers(
  links: readonly WeightedLink[],
  { papers }: Pick<Partition, 'papers'>,
): number[][] {
  const inside = new Float64Array(papers.length);
  for (const { source, target, weight } of links) {
    if (papers[source] !== papers[target]) continue;
    inside[source] = (inside[source] ?? 0) + weight;
    inside[target] = (inside[target] ?? 0) + weight;
  }
  return listMembers(papers).map((members) =>
    members.sort((a, b) => (inside[b] ?? 0) - (inside[a] ?? 0) || a - b).slice(0, kept),
  );
}
