/** Why two drawn concepts are linked: the papers that mention both, and how many chance would give. */
import { listBroader } from '../graph/related-pairs.ts';
import { roundTest, type UsualRange } from '../graph/significance/test-pairs.ts';
import type { DatasetStructure, PairTest } from '../types.ts';
import { testConcepts } from './concept-tests.ts';
import { indexMentions } from './mention-index.ts';

/**
 * Why sharing papers says nothing of two concepts: the first is broader than the second, the second than
 * the first, or their mentions overlap in the text.
 */
export type ConceptRelation = 'broader' | 'narrower' | 'overlapping';

export interface ConceptPair {
  /** Papers that mention both: largest product of the two weights first, ties by number. */
  papers: number[];
  /** Null for a pair that is related, which is not tested. */
  test: (PairTest & { usual: UsualRange }) | null;
  relation: ConceptRelation | null;
}

/**
 * Returns what two concepts share; nothing for an unknown one. What is said of a pair is what a link of
 * the dataset says of it. O(their papers), after the tests of all pairs, which are made once.
 */
export function pairConcepts(structure: DatasetStructure, one: number, other: number): ConceptPair {
  const { concepts } = indexMentions(structure);
  const weights = new Map<number, number>();
  concepts[other]?.features.forEach((paper, place) => {
    weights.set(paper, concepts[other]?.weights[place] ?? 0);
  });
  const shared = (concepts[one]?.features ?? []).flatMap((paper, place) => {
    const weight = weights.get(paper);
    const own = concepts[one]?.weights[place] ?? 0;
    return weight === undefined ? [] : [{ paper, weight: own * weight }];
  });
  const papers = shared
    .sort((a, b) => b.weight - a.weight || a.paper - b.paper)
    .map(({ paper }) => paper);
  const relation = relationOf(structure, one, other);
  const known = concepts[one] !== undefined && concepts[other] !== undefined;
  if (relation !== null || !known || one === other) return { papers, test: null, relation };
  const tests = testConcepts(structure);
  const test = roundTest(tests.test(one, other, papers.length));
  return { papers, test: { ...test, usual: tests.usual(one, other) }, relation };
}

function relationOf(
  structure: DatasetStructure,
  one: number,
  other: number,
): ConceptRelation | null {
  const { related } = testConcepts(structure);
  if (!related.has(one, other)) return null;
  const broader = listBroader(structure.concepts);
  if (broader[other]?.includes(one) === true) return 'broader';
  return broader[one]?.includes(other) === true ? 'narrower' : 'overlapping';
}
