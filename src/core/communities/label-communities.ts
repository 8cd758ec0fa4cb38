/**
 * Names of communities: their most characteristic drawn concepts by c-TF-IDF,
 *
 *   W(x, c) = f(x, c) / F(c) * log(1 + A / f(x))
 *
 * where f(x, c) is the sum of concept x's weights in the papers of community c, F(c) the sum over
 * all concepts, f(x) the sum over all communities, and A the mean of F(c).
 * M. Grootendorst, "BERTopic: neural topic modeling with a class-based TF-IDF procedure", 2022.
 */
import { roundWeight } from '../shared/round.ts';
import type { Community, Concept } from '../types.ts';
import { listMembers, type Partition } from './partition.ts';

/** Concepts in a name. */
const namesKept = 2;

export function labelCommunities(concepts: readonly Concept[], partition: Partition): Community[] {
  const members = listMembers(partition.papers);
  const conceptMembers = listMembers(partition.concepts);
  const taken = new Set<number>();
  return members.map((papers, number) => {
    const ranked = (conceptMembers[number] ?? [])
      .map((concept) => {
        const total = concepts[concept]?.papers.reduce((sum, { weight }) => sum + weight, 0) ?? 1;
        const own =
          concepts[concept]?.papers
            .filter(({ paper }) => partition.papers[paper] === number)
            .reduce((sum, { weight }) => sum + weight, 0) ?? 0;
        return { concept, weight: roundWeight((own * own) / total) };
      })
      .sort((a, b) => b.weight - a.weight || a.concept - b.concept);
    const leading = ranked.slice(0, namesKept).map(({ concept }) => concept);
    for (const concept of leading) taken.add(concept);
    const label = leading.map((concept) => concepts[concept]?.label ?? '').join(', ');
    return {
      number,
      leading,
      label: label === '' ? 'No shared concept' : label.charAt(0).toUpperCase() + label.slice(1),
      papers: papers.length,
      concepts: conceptMembers[number]?.length ?? 0,
    };
  });
}
