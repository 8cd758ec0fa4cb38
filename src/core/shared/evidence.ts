/** The sentences and keywords of a paper that name a concept. */

import type { MapPaper, PaperConcept, PaperField, PaperText, Span } from '../types.ts';
import { keywordText } from './mention-place.ts';
import { cutSegments, type Segment } from './segments.ts';

export interface Evidence {
  /** The title, marked where it names the concept. */
  title: Segment<true>[];
  /** Sentences of the abstract that name the concept, in order. */
  sentences: Segment<true>[][];
  /** Keywords of its authors that name the concept, in order. */
  keywords: Segment<true>[][];
}

/**
 * Returns where `paper` names `concept`. Before the texts have arrived (`undefined`) it gives the
 * bare title, no sentence and no keyword.
 */
export function collectEvidence(
  paper: MapPaper,
  text: PaperText | undefined,
  concept: number,
): Evidence {
  const mentions =
    text?.concepts.find((candidate) => candidate.concept === concept)?.mentions ?? [];
  const marksIn = (field: PaperField) =>
    joinOverlapping(
      mentions.filter((mention) => mention.field === field),
      true as const,
    );

  const cutNaming = (field: 'abstract' | 'keywords', written: string) => {
    const naming = placesIn(field, mentions);
    const marks = marksIn(field);
    return (text?.sentences[field] ?? [])
      .filter((_, place) => naming.has(place))
      .map((bounds) => cutSegments(written, trimmed(written, bounds), marks));
  };
  const whole = { start: 0, end: paper.title.length };
  return {
    title: cutSegments(paper.title, whole, marksIn('title')),
    sentences: cutNaming('abstract', text?.abstract ?? ''),
    keywords: cutNaming('keywords', keywordText(paper.keywords)),
  };
}

/** Returns the places of the sentences of a field that hold mentions. */
export function placesIn(field: PaperField, mentions: PaperConcept['mentions']): Set<number> {
  return new Set(mentions.flatMap((mention) => (mention.field === field ? mention.sentence : [])));
}

/**
 * Returns the spans marked with `value`, in order. A concept's own mention may overlap one of a narrower
 * concept: the two are marked as one.
 */
export function joinOverlapping<T>(spans: readonly Span[], value: T): (Span & { value: T })[] {
  const joined: (Span & { value: T })[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ start, end, value });
    else last.end = Math.max(last.end, end);
  }
  return joined;
}

/**
 * Returns the bounds of a sentence as it is set: they may hold the space that parts two sentences.
 */
export function trimmed(text: string, bounds: Span): Span {
  const sentence = text.slice(bounds.start, bounds.end);
  const start = bounds.start + (sentence.length - sentence.trimStart().length);
  return { start, end: start + sentence.trim().length };
}
