/** Concepts with their broader ones, and what follows from it for papers and order. */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { Concept } from '../../types.ts';
import { dropCircles } from './drop-circles.ts';
import { includeNarrower } from './include-narrower.ts';
import { keepNextBroader } from './keep-next-broader.ts';
import { linkBroader } from './link-broader.ts';

/**
 * Returns the concepts with their next broader ones, and with the papers of all narrower ones, by document
 * frequency (descending), then id. Relations that a concept has already count as well,
 * unless they go without saying.
 * @param joins whether a normal form of one word may be broader than others.
 */
export function relateConcepts(
  concepts: readonly Concept[],
  joins: (normalForm: string) => boolean,
): Concept[] {
  const related = includeNarrower(dropCircles(concepts, linkBroader(concepts, joins)));
  return keepNextBroader(related).sort(
    (a, b) => b.papers.length - a.papers.length || compareCodeUnits(a.id, b.id),
  );
}
