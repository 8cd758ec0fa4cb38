/**
 * Names of communities: their most characteristic drawn concepts by c-TF-IDF,
 *
 *   W(x, c) = f(x, c) / F(c) * log(1 + A / f(x)) * f(x, c) / f(x)
 *
 * where f(x, c) is the sum of concept x's weights in the papers of community c, F(c) its sum over
 * all concepts, f(x) its sum over all communities, and A the mean of F. The first two factors are
 * M. Grootendorst, "BERTopic: Neural topic modeling with a class-based TF-IDF procedure",
 * arXiv:2203.05794 (2022); the last, the part of the concept that lies in the community, keeps a
 * concept that is everywhere from naming any.
 */
import { roundWeight } from '../shared/round.ts';
import type { Community, Concept } from '../types.ts';
import { listMembers, type Partition } from './partition.ts';

/** Concepts in a name. */
const namesKept = 2;

/** The name of a community without a drawn concept of its own. */
const unnamed = 'No shared concept';

/**
 * Returns the communities, by number. A concept leads its own community only, so no two share a
 * leading concept; of concepts of which one contains the words of the other, the better one leads.
 * Ties go to the smaller concept number.
 */
export function labelCommunities(concepts: readonly Concept[], partition: Partition): Community[] {
  const weights = sumWeights(concepts, partition);
  const papers = listMembers(partition.papers);
  const members = listMembers(partition.concepts);
  return papers.map((own, number) => {
    const candidates = members[number] ?? [];
    const ranked = rankConcepts(candidates, weights, number);
    const leading = chooseLeading(ranked, concepts);
    return {
      number,
      leading,
      label: nameAfter(leading.map((concept) => concepts[concept]?.label ?? '')),
      papers: own.length,
      concepts: candidates.length,
    };
  });
}

interface WeightSums {
  /** f(x, c), by concept, then community. */
  inCommunity: number[][];
  /** f(x). */
  ofConcept: number[];
  /** F(c). */
  ofCommunity: number[];
}

function sumWeights(concepts: readonly Concept[], partition: Partition): WeightSums {
  const ofCommunity = new Array<number>(partition.count).fill(0);
  const inCommunity = concepts.map(({ papers }) => {
    const sums = new Array<number>(partition.count).fill(0);
    for (const { paper, weight } of papers) {
      const community = partition.papers[paper] ?? 0;
      sums[community] = (sums[community] ?? 0) + weight;
      ofCommunity[community] = (ofCommunity[community] ?? 0) + weight;
    }
    return sums;
  });
  return { inCommunity, ofConcept: inCommunity.map(sum), ofCommunity };
}

function rankConcepts(
  candidates: readonly number[],
  { inCommunity, ofConcept, ofCommunity }: WeightSums,
  community: number,
): number[] {
  const mean = sum(ofCommunity) / ofCommunity.length;
  const scored = candidates.map((concept) => {
    const own = inCommunity[concept]?.[community] ?? 0;
    const all = ofConcept[concept] ?? 1;
    const frequency = own / (ofCommunity[community] ?? 1);
    return { concept, score: roundWeight(frequency * Math.log(1 + mean / all) * (own / all)) };
  });
  scored.sort((a, b) => b.score - a.score || a.concept - b.concept);
  return scored.map(({ concept }) => concept);
}

function chooseLeading(ranked: readonly number[], concepts: readonly Concept[]): number[] {
  const leading: number[] = [];
  for (const concept of ranked) {
    if (leading.length === namesKept) break;
    const words = wordsOf(concepts[concept]);
    const repeats = leading.some((other) => {
      const taken = wordsOf(concepts[other]);
      return words.every((word) => taken.includes(word)) || taken.every((w) => words.includes(w));
    });
    if (!repeats) leading.push(concept);
  }
  return leading;
}

function wordsOf(concept: Concept | undefined): string[] {
  return concept?.id.slice('concept:'.length).split(' ') ?? [];
}

function nameAfter(labels: readonly string[]): string {
  const name = labels.join(', ');
  return name === '' ? unnamed : name.charAt(0).toUpperCase() + name.slice(1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
