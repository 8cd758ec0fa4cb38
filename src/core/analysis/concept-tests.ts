/** The test of every pair of drawn concepts, from the structure alone: the page has no texts at first. */
import { type RelatedPairs, relatePairs } from '../graph/related-pairs.ts';
import { type PairTests, testPairs } from '../graph/significance/test-pairs.ts';
import { doAtOnce } from '../shared/in-steps.ts';
import type { DatasetStructure } from '../types.ts';
import { indexMentions } from './mention-index.ts';

export interface ConceptTests extends PairTests {
  /** Pairs that are not tested. */
  related: RelatedPairs;
}

const tested = new WeakMap<DatasetStructure, ConceptTests>();

/**
 * Returns the tests that the links of `structure` have, for all pairs; made on the first call. Rejected:
 * storing them, for there are as many as pairs of concepts, and making them takes a second at a few
 * thousand papers.
 */
export function testConcepts(structure: DatasetStructure): ConceptTests {
  const known = tested.get(structure);
  if (known !== undefined) return known;
  const related = relatePairs(structure.concepts, structure.overlapping);
  const papersOf = indexMentions(structure).concepts.map(({ features }) => features);
  const tests = { related, ...doAtOnce(testPairs(papersOf, structure.papers.length, related)) };
  tested.set(structure, tests);
  return tests;
}
