/**
 * The concept projection. Two drawn concepts are tied by their association strength, observed over
 * expected co-occurrence:
 *
 *   A(i, j) = c(i, j) / (s(i) s(j) / n)
 *
 * where c is the number of papers that mention both, s the number that mention one, and n the
 * number of papers. It is 1 where the two meet as often as chance would have it.
 * N. J. van Eck, L. Waltman, "How to normalize cooccurrence data? An analysis of some well-known
 * similarity measures", JASIST 60 (2009), who reject cosine and Jaccard here: both grow with s.
 *
 * Each concept keeps its strongest links only, so that the links of a large map stay in proportion
 * to its concepts. Cost: the sum over papers of the square of their concepts.
 */
import { roundWeight } from '../shared/round.ts';
import type { Concept, CooccurrenceLink } from '../types.ts';

/** Co-occurring concepts that each concept brings in; it may get more from the other side. */
export const cooccurrencesKept = 10;

/**
 * Returns the kept links between `concepts`, ordered by their ends. Of a concept's links the
 * strongest come first, ties by papers, then by the other's number. Pairs in which the words of one
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
    const links = countCooccurrences(concept, conceptsOfPapers, counts)
      .filter((other) => other !== number && !contains(words, number, other))
      .map((other) => ({
        source: Math.min(number, other),
        target: Math.max(number, other),
        papers: counts[other] ?? 0,
        weight: roundWeight(
          ((counts[other] ?? 0) * paperCount) /
            (concept.papers.length * (concepts[other]?.papers.length ?? 1)),
        ),
      }));
    counts.fill(0);
    for (const link of links.sort(byStrength).slice(0, cooccurrencesKept)) {
      kept.set(link.source * concepts.length + link.target, link);
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

/** Counts, for each concept, the papers that it shares with `concept`; returns those that share. */
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
