/**
 * The concept projection: two drawn concepts that share papers are tied, with the association
 * strength as weight. Each concept brings in a few by that strength and a few by the number of papers
 * shared; so a map of k concepts has at most `cooccurrencesKept` k links, however many papers it has.
 * Both are needed: strength alone keeps rare concepts that happen to meet and leaves out what a
 * reader meets most ("attention" and "layer", in nine papers of the default list); the number alone
 * ties everything to the commonest concepts. Cost: the sum over papers of the square of their concepts.
 */
import type { Concept, CooccurrenceLink } from '../types.ts';
import { associationStrength } from './association-strength.ts';

/** Co-occurring concepts that each concept brings in by one rank; it may get more from other sides. */
const keptByRank = 5;
/** Most links that a concept brings in. */
export const cooccurrencesKept = 2 * keptByRank;

/**
 * Returns the kept links between `concepts`, ordered by their ends. A concept's links are ranked by
 * strength, ties by papers, and by papers, ties by strength; then by the other's number. Pairs in which the words of one
 * concept contain those of the other ("attention", "attention head") are none: the longer implies
 * the shorter.
 */
export function projectConcepts(
  concepts: readonly Concept[],
  paperCount: number,
): CooccurrenceLink[] {
  const conceptsOfPapers = listConceptsOfPapers(concepts, paperCount);
  const words = concepts.map((concept) => ` ${concept.id.slice('concept:'.length)} `);
  const counts = new Uint32Array(concepts.length);
  const kept = new Map<number, CooccurrenceLink>();
  concepts.forEach((concept, number) => {
    const met = countCooccurrences(concept, conceptsOfPapers, counts);
    const links = met
      .filter((other) => other !== number && !contains(words, number, other))
      .map((other) => ({
        source: Math.min(number, other),
        target: Math.max(number, other),
        papers: counts[other] ?? 0,
        weight: associationStrength(
          counts[other] ?? 0,
          concept.papers.length,
          concepts[other]?.papers.length ?? 1,
          paperCount,
        ),
      }));
    for (const other of met) counts[other] = 0;
    for (const rank of [byStrength, byPapers]) {
      for (const link of links.sort(rank).slice(0, keptByRank)) {
        kept.set(link.source * concepts.length + link.target, link);
      }
    }
  });
  return [...kept.values()].sort((a, b) => a.source - b.source || a.target - b.target);
}

function listConceptsOfPapers(concepts: readonly Concept[], paperCount: number): number[][] {
  const conceptsOfPapers: number[][] = Array.from({ length: paperCount }, () => []);
  concepts.forEach((concept, number) => {
    for (const { paper } of concept.papers) conceptsOfPapers[paper]?.push(number);
  });
  return conceptsOfPapers;
}

/** Adds to `counts`, all zeros, the papers that each concept shares; returns the concepts that do. */
function countCooccurrences(
  concept: Concept,
  conceptsOfPapers: readonly (readonly number[])[],
  counts: Uint32Array,
): number[] {
  const met: number[] = [];
  for (const { paper } of concept.papers) {
    for (const other of conceptsOfPapers[paper] ?? []) {
      if (counts[other] === 0) met.push(other);
      counts[other] = (counts[other] ?? 0) + 1;
    }
  }
  return met;
}

function contains(words: readonly string[], a: number, b: number): boolean {
  const [first = '', second = ''] = [words[a], words[b]];
  return first.includes(second) || second.includes(first);
}

function byStrength(a: CooccurrenceLink, b: CooccurrenceLink): number {
  return b.weight - a.weight || b.papers - a.papers || a.source - b.source || a.target - b.target;
}

function byPapers(a: CooccurrenceLink, b: CooccurrenceLink): number {
  return b.papers - a.papers || byStrength(a, b);
}
