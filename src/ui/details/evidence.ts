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
    mentions
      .filter((mention) => mention.field === field)
      .map((mention) => ({ ...mention, value: true as const }));

  const abstract = text?.abstract ?? '';
  const inAbstract = marksIn('abstract');
  const naming = new Set(inAbstract.map((mention) => mention.sentence));
  const sentences = (text?.sentences.abstract ?? [])
    .filter((_, place) => naming.has(place))
    .map((bounds) => cutSegments(abstract, trimmed(abstract, bounds), inAbstract));
  const whole = { start: 0, end: paper.title.length };
  return { title: cutSegments(paper.title, whole, marksIn('title')), sentences };
}

/** Sentence bounds may hold the space that parts two sentences; a set sentence does not show it. */
function trimmed(text: string, bounds: Span): Span {
  const sentence = text.slice(bounds.start, bounds.end);
  const start = bounds.start + (sentence.length - sentence.trimStart().length);
  return { start, end: start + sentence.trim().length };
}
