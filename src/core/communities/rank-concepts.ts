/**
 * How characteristic a concept is of a community: c-TF-IDF, with papers in the place of words,
 *
 *   W(x, c) = p(x, c) * log(1 + n / s(x)) * p(x, c) / (p(x, c) + q(x, c)) * sqrt(w(x, c))
 *
 * where p(x, c) is the part of the community's papers that mention concept x, q(x, c) the part of
 * all other papers that do, s(x) the number of papers that do, n the number of all papers, and
 * w(x, c) the mean weight of x in the community's papers that mention it. The first two factors are
 * M. Grootendorst, "BERTopic: Neural topic modeling with a class-based TF-IDF procedure",
 * arXiv:2203.05794 (2022); the third keeps a concept that is everywhere from naming any community;
 * the last prefers what those papers are about to what they mention in passing.
 */
import { roundWeight } from '../shared/round.ts';
import type { Concept, Partition } from '../types.ts';

export interface CharacteristicConcept {
  concept: number;
  /** W(x, c), at six significant digits. */
  score: number;
  /** Papers of the community that mention it. */
  papers: number;
}

/** Returns, by community, its own concepts, most characteristic first, ties by concept number. */
export function rankConcepts(
  concepts: readonly Concept[],
  partition: Partition,
): CharacteristicConcept[][] {
  const sizes = new Array<number>(partition.count).fill(0);
  for (const community of partition.papers) sizes[community] = (sizes[community] ?? 0) + 1;
  const ranked: CharacteristicConcept[][] = sizes.map(() => []);
  concepts.forEach((concept, number) => {
    const community = partition.concepts[number] ?? 0;
    const inside = concept.papers.filter(({ paper }) => partition.papers[paper] === community);
    const weight = inside.reduce((sum, paper) => sum + paper.weight, 0) / inside.length;
    const part = inside.length / (sizes[community] ?? 1);
    const others = partition.papers.length - (sizes[community] ?? 0);
    const elsewhere = others > 0 ? (concept.papers.length - inside.length) / others : 0;
    const rarity = Math.log(1 + partition.papers.length / concept.papers.length);
    const score = (part * rarity * part * Math.sqrt(weight)) / (part + elsewhere);
    ranked[community]?.push({
      concept: number,
      score: roundWeight(score),
      papers: inside.length,
    });
  });
  for (const list of ranked) list.sort((a, b) => b.score - a.score || a.concept - b.concept);
  return ranked;
}
