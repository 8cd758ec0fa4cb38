/**
 * The concept projection: drawn concepts that share papers, each tied to the few it is most closely
 * associated with (`association.ts`), every tie tested against chance (`significance/`).
 *
 * The links that a concept brings in are ranked in three parts: those that pass at a false-discovery rate
 * of 5 %; those that meet more often than chance would have it, at 5 % for the pair taken by itself; the
 * rest. Within a part the closer comes first. Rejected: closeness alone. By association strength, rare
 * concepts that happen to meet once stand above all others; and the number of papers alone ties
 * everything to the commonest concepts. In a small corpus hardly a pair passes, and the second part
 * decides. A map of k concepts has at most `cooccurrencesKept` k links, however many papers it has.
 * Cost: the sum over papers of the square of their concepts, and that of the tests.
 */
import type { WorkInSteps } from '../shared/in-steps.ts';
import type { AssociationMeasure, Concept, CooccurrenceLink, LinkTests } from '../types.ts';
import { associate } from './association.ts';
import type { RelatedPairs } from './related-pairs.ts';
import { SharedCounter } from './significance/shared-counter.ts';
import { passingRate, roundTest, testPairs } from './significance/test-pairs.ts';

/** Most links that a concept brings in; it may get more from other sides. */
export const cooccurrencesKept = 8;

/** Concepts between two turns of the driver, once tested. */
const conceptsAPause = 16;

export interface ConceptProjection {
  /** Ordered by their ends. */
  links: CooccurrenceLink[];
  /** Of all pairs, linked or not. */
  tests: LinkTests;
}

/**
 * Returns the kept links between `concepts`, and what the tests gave. Of links in one part of the ranking
 * that are equally close, the less likely by chance comes first, then the one with more papers, then by
 * number. Pairs in `related` are neither linked nor tested. Counts a step a concept.
 */
export function* projectConcepts(
  concepts: readonly Concept[],
  paperCount: number,
  related: RelatedPairs,
  measure: AssociationMeasure,
): WorkInSteps<ConceptProjection> {
  const papersOf = concepts.map(({ papers }) => papers.map(({ paper }) => paper));
  const { summary, test } = yield* testPairs(papersOf, paperCount, related);
  const linksOf: CooccurrenceLink[][] = concepts.map(() => []);
  const counter = new SharedCounter(concepts.length, paperCount);
  for (const [target, papers] of papersOf.entries()) {
    if (target % conceptsAPause === 0) yield 0;
    counter.enter(target, papers, (source, both) => {
      if (related.has(source, target)) return;
      const counts = { both, one: papersOf[source]?.length ?? 0, other: papers.length };
      const link = {
        source,
        target,
        papers: both,
        weight: associate(measure, { ...counts, all: paperCount }),
        ...test(source, target, both),
      };
      linksOf[source]?.push(link);
      linksOf[target]?.push(link);
    });
  }
  const kept = new Set<CooccurrenceLink>();
  for (const [concept, own] of linksOf.entries()) {
    if (concept % conceptsAPause === 0) yield 0;
    for (const link of own.sort(byRank).slice(0, cooccurrencesKept)) kept.add(link);
  }
  const links = [...kept]
    .sort((a, b) => a.source - b.source || a.target - b.target)
    .map((link) => ({ ...link, ...roundTest(link) }));
  return { links, tests: summary };
}

function byRank(a: CooccurrenceLink, b: CooccurrenceLink): number {
  return (
    partOf(a) - partOf(b) ||
    b.weight - a.weight ||
    a.pValue - b.pValue ||
    b.papers - a.papers ||
    a.source - b.source ||
    a.target - b.target
  );
}

function partOf({ qValue, pValue }: CooccurrenceLink): number {
  if (qValue <= passingRate) return 0;
  return pValue <= passingRate ? 1 : 2;
}
