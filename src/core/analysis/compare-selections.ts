/**
 * Two selections side by side. A selection is a set of papers; its concepts are those that its papers
 * mention, so that two communities, which have no node in common, can share concepts.
 */
import type { DatasetStructure } from '../types.ts';
import { indexMentions } from './mention-index.ts';

/** What two selections share, and what only one of them has. */
export interface Parting<T> {
  both: T[];
  first: T[];
  second: T[];
}

/** A drawn concept, with how many papers of either selection mention it. */
export interface ComparedConcept {
  concept: number;
  first: number;
  second: number;
}

/** What two sets of papers have in common, and what only one has. */
export interface Comparison {
  /** Papers of either selection. */
  sizes: { first: number; second: number };
  /** Ascending. */
  papers: Parting<number>;
  /**
   * Shared ones by the smaller of their two shares of the papers, largest first; the others by their
   * papers, most first; ties by number.
   */
  concepts: Parting<ComparedConcept>;
}

/**
 * Returns the comparison of two sets of papers; repeated numbers count once, unknown ones not at all.
 * O(their mentions), but for sorting.
 */
export function compareSelections(
  structure: DatasetStructure,
  first: Iterable<number>,
  second: Iterable<number>,
): Comparison {
  const known = (papers: Iterable<number>) =>
    new Set([...papers].filter((paper) => structure.papers[paper] !== undefined));
  const [one, other] = [known(first), known(second)];
  const sizes = { first: one.size, second: other.size };
  const [ours, theirs] = [countMentions(structure, one), countMentions(structure, other)];
  const concepts = [...new Set([...ours.keys(), ...theirs.keys()])].map((concept) => ({
    concept,
    first: ours.get(concept) ?? 0,
    second: theirs.get(concept) ?? 0,
  }));
  const common = (concept: ComparedConcept) =>
    Math.min(concept.first / sizes.first, concept.second / sizes.second);
  return {
    sizes,
    papers: {
      both: ascending([...one].filter((paper) => other.has(paper))),
      first: ascending([...one].filter((paper) => !other.has(paper))),
      second: ascending([...other].filter((paper) => !one.has(paper))),
    },
    concepts: {
      both: ranked(
        concepts.filter((concept) => concept.first > 0 && concept.second > 0),
        common,
      ),
      first: ranked(
        concepts.filter((concept) => concept.second === 0),
        (concept) => concept.first,
      ),
      second: ranked(
        concepts.filter((concept) => concept.first === 0),
        (concept) => concept.second,
      ),
    },
  };
}

/** Returns, by drawn concept, how many of `papers` mention it. */
function countMentions(
  structure: DatasetStructure,
  papers: ReadonlySet<number>,
): Map<number, number> {
  const index = indexMentions(structure).papers;
  const counts = new Map<number, number>();
  for (const paper of papers) {
    for (const concept of index[paper]?.features ?? []) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  return counts;
}

function ranked(
  concepts: readonly ComparedConcept[],
  rankOf: (concept: ComparedConcept) => number,
): ComparedConcept[] {
  return concepts.toSorted((a, b) => rankOf(b) - rankOf(a) || a.concept - b.concept);
}

function ascending(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}
