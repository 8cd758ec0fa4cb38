/**
 * Pairs of drawn concepts that occur together by their meaning or their words, so that their
 * co-occurrence says nothing: one is broader than the other, over any number of steps, or a mention of
 * one overlaps a mention of the other somewhere in the text ("multi-head attention" and "attention
 * head" in "multi-head attention heads"). They are neither tested against chance nor linked.
 *
 * The dataset stores the second kind (`overlapping`), so that the page can tell both without the texts.
 * Rejected: comparing the words of the two names, which takes "attention" and "attention deficit" for
 * related and misses an acronym inside a longer name.
 * Cost: the mentions of all papers, sorted by place, times the few that overlap one place.
 */
import { paperFields } from '../shared/mention-place.ts';
import type { Concept } from '../types.ts';
import type { ExcludedPairs } from './significance/test-pairs.ts';

/** Two concept numbers, the lower first. */
export type ConceptPair = [number, number];

export interface RelatedPairs extends ExcludedPairs {
  /** Ordered by their ends. */
  readonly pairs: readonly ConceptPair[];
}

interface PlacedMention {
  concept: number;
  /** Fields stand one after the other. */
  field: number;
  start: number;
  end: number;
}

/**
 * Returns for each concept the numbers of all that are broader, over any number of steps, ascending.
 * Ids that no concept has are skipped.
 */
export function listBroader(concepts: readonly { id: string; broader?: string[] }[]): number[][] {
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const next = concepts.map(({ broader = [] }) => broader.flatMap((id) => numbers.get(id) ?? []));
  return next.map((first, number) => {
    const met = new Set(first);
    for (const concept of met) for (const above of next[concept] ?? []) met.add(above);
    met.delete(number);
    return [...met].sort((a, b) => a - b);
  });
}

/** Returns the pairs of concepts of which one is broader, and those in `overlapping`. */
export function relatePairs(
  concepts: readonly { id: string; broader?: string[] }[],
  overlapping: readonly (readonly [number, number])[],
): RelatedPairs {
  const keys = new Set<number>();
  const keyOf = (one: number, other: number) =>
    Math.min(one, other) * concepts.length + Math.max(one, other);
  listBroader(concepts).forEach((broader, number) => {
    for (const above of broader) keys.add(keyOf(number, above));
  });
  for (const [one, other] of overlapping) keys.add(keyOf(one, other));
  return {
    pairs: pairsOf(keys, concepts.length),
    has: (one, other) => keys.has(keyOf(one, other)),
  };
}

/**
 * Returns the pairs of which neither is broader, and whose mentions overlap in a field of a paper,
 * ordered by their ends.
 */
export function findOverlapping(concepts: readonly Concept[]): ConceptPair[] {
  const keys = new Set<number>();
  for (const mentions of mentionsByPaper(concepts)) {
    mentions.sort((a, b) => a.field - b.field || a.start - b.start || a.concept - b.concept);
    let open: PlacedMention[] = [];
    for (const mention of mentions) {
      open = open.filter(({ field, end }) => field === mention.field && end > mention.start);
      for (const { concept } of open) {
        if (concept === mention.concept) continue;
        const [low, high] = [
          Math.min(concept, mention.concept),
          Math.max(concept, mention.concept),
        ];
        keys.add(low * concepts.length + high);
      }
      open.push(mention);
    }
  }
  listBroader(concepts).forEach((broader, number) => {
    for (const above of broader) {
      keys.delete(Math.min(number, above) * concepts.length + Math.max(number, above));
    }
  });
  return pairsOf(keys, concepts.length);
}

function mentionsByPaper(concepts: readonly Concept[]): Iterable<PlacedMention[]> {
  const byPaper = new Map<number, PlacedMention[]>();
  concepts.forEach(({ papers }, concept) => {
    for (const { paper, mentions } of papers) {
      let placed = byPaper.get(paper);
      if (placed === undefined) {
        placed = [];
        byPaper.set(paper, placed);
      }
      for (const { field, start, end } of mentions) {
        placed.push({ concept, field: paperFields.indexOf(field), start, end });
      }
    }
  });
  return byPaper.values();
}

function pairsOf(keys: ReadonlySet<number>, count: number): ConceptPair[] {
  return [...keys].sort((a, b) => a - b).map((key) => [Math.floor(key / count), key % count]);
}
