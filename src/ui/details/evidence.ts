/** The sentences of a paper that name a concept. */
import type { MapPaper, PaperText, Span } from '../../core/types.ts';
import { cutSegments, type Segment } from './segments.ts';

export interface Evidence {
  /** The title, marked where it names the concept. */
  title: Segment<true>[];
  /** Sentences of the abstract that name the concept, in order. */
  sentences: Segment<true>[][];
}

/**
 * Returns where `paper` names `concept`. Before the texts have arrived (`undefined`) it gives the
 * bare title and no sentence.
 */
export function collectEvidence(
  paper: MapPaper,
  text: PaperText | undefined,
  concept: number,
): Evidence {
  const mentions =
    text?.concepts.find((candidate) => candidate.concept === concept)?.mentions ?? [];
  const marksIn = (field: 'title' | 'abstract') =>
    joinOverlapping(
      mentions.filter((mention) => mention.field === field),
      true as const,
    );

  const abstract = text?.abstract ?? '';
  const inAbstract = marksIn('abstract');
  const naming = new Set(
    mentions.flatMap(({ field, sentence }) => (field === 'abstract' ? sentence : [])),
  );
  const sentences = (text?.sentences.abstract ?? [])
    .filter((_, place) => naming.has(place))
    .map((bounds) => cutSegments(abstract, trimmed(abstract, bounds), inAbstract));
  const whole = { start: 0, end: paper.title.length };
  return { title: cutSegments(paper.title, whole, marksIn('title')), sentences };
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
