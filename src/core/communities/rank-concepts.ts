/**
 * How characteristic a concept is of a community: c-TF-IDF, with papers in the place of words,
 *
 *   W(x, c) = p * log(1 + n / s(x)) * p / (p + q) * w * sqrt((t + 1) / (m + 2))
 *
 * where p is the part of the papers of community c that mention concept x, q the part of all other
 * papers that do, s(x) the number of papers that do, n the number of all papers, w the mean weight of
 * x in the m papers of c that mention it, and t how many of these do so in their title. The first two
 * factors are
 * M. Grootendorst, "BERTopic: Neural topic modeling with a class-based TF-IDF procedure",
 * arXiv:2203.05794 (2022); the third keeps a concept that is everywhere from naming any community;
 * the last two prefer what those papers are about to what they mention in passing: authors put a
 * subject in the title ("knowledge graph"), but not its trappings ("downstream task").
 */
import { roundWeight } from '../shared/round.ts';
import type { Concept, Partition } from '../types.ts';

export interface CharacteristicConcept {
  concept: number;
  /** W(x, c), at six significant digits. */
  score: number;
  /** Papers of the community that mention it. */
  papers: number;
  /** The part of its papers that mention it. */
  part: number;
}

/** Returns log(1 + n / s) for each concept of a corpus of `paperCount` papers. */
export function listRarities(concepts: readonly Concept[], paperCount: number): number[] {
  return concepts.map(({ papers }) => Math.log(1 + paperCount / papers.length));
}

/**
 * Returns, by community, its own concepts, most characteristic first, ties by concept number.
 * @param rarities by concept: of the corpus, also where the partition is of a part of it.
 */
export function rankConcepts(
  concepts: readonly Concept[],
  partition: Partition,
  rarities: readonly number[],
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
    const titles = inside.filter(({ mentions }) => mentions[0]?.field === 'title').length;
    const subject = weight * Math.sqrt((titles + 1) / (inside.length + 2));
    const score = (part * (rarities[number] ?? 0) * part * subject) / (part + elsewhere);
    ranked[community]?.push({
      concept: number,
      score: roundWeight(score),
      papers: inside.length,
      part,
    });
  });
  for (const list of ranked) list.sort((a, b) => b.score - a.score || a.concept - b.concept);
  return ranked;
}
