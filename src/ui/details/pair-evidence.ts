/** The sentences and keywords of a paper that name two concepts, the second under a marker of its own. */

import type { MapPaper, PaperField, PaperText } from '../../core/types.ts';
import {
  cutSegments,
  joinOverlapping,
  placesIn,
  type Segment,
  trimmed,
} from '../../explorer/evidence.ts';
import { keywordText } from '../../explorer/keyword-text.ts';

/** What a segment names: the concept that the evidence is of, or the second of two. */
export type Marker = true | 'second';

export interface PairEvidence {
  title: Segment<Marker>[];
  /** Sentences of the abstract that name either, in order. */
  sentences: Segment<Marker>[][];
  /** Of these, what shows the two at once: the first that names both, else the first of each. */
  shortest: Segment<Marker>[][];
  /** Keywords of its authors that name either, in order. */
  keywords: Segment<Marker>[][];
  /** Whether one sentence, or the title, names both. */
  together: boolean;
}

/**
 * Returns where `paper` names the two concepts. Before the texts have arrived (`undefined`) it gives
 * the bare title, no sentence and no keyword.
 */
export function collectPairEvidence(
  paper: MapPaper,
  text: PaperText | undefined,
  [first, second]: readonly [number, number],
): PairEvidence {
  const mentionsOf = (concept: number) =>
    text?.concepts.find((candidate) => candidate.concept === concept)?.mentions ?? [];
  const named = [mentionsOf(first), mentionsOf(second)] as const;
  const marksIn = (field: PaperField) =>
    ([true, 'second'] as const).flatMap((value, place) =>
      joinOverlapping(
        (named[place] ?? []).filter((mention) => mention.field === field),
        value as Marker,
      ),
    );
  const cutNaming = (field: 'abstract' | 'keywords', written: string) => {
    const [ofFirst, ofSecond] = named.map((mentions) => placesIn(field, mentions));
    const marks = marksIn(field);
    return (text?.sentences[field] ?? []).flatMap((bounds, place) => {
      const [one, other] = [ofFirst?.has(place) === true, ofSecond?.has(place) === true];
      if (!one && !other) return [];
      return [{ one, other, cut: cutSegments(written, trimmed(written, bounds), marks) }];
    });
  };
  const sentences = cutNaming('abstract', text?.abstract ?? '');
  const keywords = cutNaming('keywords', keywordText(paper.keywords));
  const both = sentences.find(({ one, other }) => one && other);
  const shortest =
    both === undefined
      ? sentences.filter(
          (sentence) =>
            sentence === sentences.find(({ one }) => one) ||
            sentence === sentences.find(({ other }) => other),
        )
      : [both];
  const inTitle = named.every((mentions) => mentions.some(({ field }) => field === 'title'));
  return {
    title: cutSegments(paper.title, { start: 0, end: paper.title.length }, marksIn('title')),
    sentences: sentences.map(({ cut }) => cut),
    shortest: shortest.map(({ cut }) => cut),
    keywords: keywords.map(({ cut }) => cut),
    together: both !== undefined || inTitle,
  };
}
