/** Where a paper names things: its fields, their texts, and the order of places in them. */
import type { ConceptMention, Paper, PaperField, PaperSentences, Span } from '../types.ts';

/** The fields of a paper in reading order. */
export const paperFields: readonly PaperField[] = ['title', 'abstract', 'keywords'];

const SEPARATOR = '; ';

/** Returns the text to which mentions in keywords refer. */
export function keywordText(keywords: readonly string[] = []): string {
  return keywords.join(SEPARATOR);
}

/** Returns the place of every keyword in `keywordText`. */
export function keywordSpans(keywords: readonly string[]): Span[] {
  let start = 0;
  return keywords.map((keyword) => {
    const span = { start, end: start + keyword.length };
    start = span.end + SEPARATOR.length;
    return span;
  });
}

/** Returns the text of a field; empty where the paper lacks it. */
export function textOfField(
  paper: Pick<Paper, 'title' | 'abstract' | 'keywords'>,
  field: PaperField,
): string {
  return field === 'keywords' ? keywordText(paper.keywords) : (paper[field] ?? '');
}

/** Returns the sentences of a field; none where the paper lacks it. */
export function sentencesOf(sentences: PaperSentences, field: PaperField): readonly Span[] {
  return sentences[field] ?? [];
}

/** Orders mentions in one paper by place; of those that begin at one place the longest first. */
export function byPlace(a: ConceptMention, b: ConceptMention): number {
  return (
    paperFields.indexOf(a.field) - paperFields.indexOf(b.field) ||
    a.start - b.start ||
    b.end - a.end
  );
}
