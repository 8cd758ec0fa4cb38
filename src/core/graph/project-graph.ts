/** Both projections of the bipartite graph, with what testing their pairs against chance gave. */
import type { WorkInSteps } from '../shared/in-steps.ts';
import type { AssociationMeasure, Concept, DatasetStructure, MentionLink } from '../types.ts';
import { projectConcepts } from './project-concepts.ts';
import { projectPapers } from './project-papers.ts';
import { findOverlapping, relatePairs } from './related-pairs.ts';

/** What a dataset holds of the projections. */
export type Projections = Pick<
  DatasetStructure,
  'cooccurrences' | 'similarities' | 'tests' | 'overlapping'
>;

/** Returns how many steps `projectGraph` counts. */
export function projectionSteps(conceptCount: number, paperCount: number): number {
  return conceptCount + 2 * paperCount;
}

/**
 * Returns the links between the drawn concepts, and between the papers.
 * @param mentions of the concepts, ordered by paper, then concept.
 */
export function* projectGraph(
  concepts: readonly Concept[],
  mentions: readonly MentionLink[],
  paperCount: number,
  measure: AssociationMeasure,
): WorkInSteps<Projections> {
  const overlapping = findOverlapping(concepts);
  const related = relatePairs(concepts, overlapping);
  const ofConcepts = yield* projectConcepts(concepts, paperCount, related, measure);
  const ofPapers = yield* projectPapers(concepts, mentions, paperCount);
  return {
    cooccurrences: ofConcepts.links,
    similarities: ofPapers.links,
    tests: { cooccurrences: ofConcepts.tests, similarities: ofPapers.tests },
    overlapping,
  };
}
