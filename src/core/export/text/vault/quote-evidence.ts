/** The sentences in which a paper names a concept, as quotes. */
import { collectEvidence } from '../../../shared/evidence.ts';
import type { Segment } from '../../../shared/segments.ts';
import type { MapPaper, PaperText } from '../../../types.ts';
import { markSegments } from '../markdown.ts';

/** Returns a quote of a paragraph a sentence, the surface forms highlighted; empty where there is none. */
export function quoteEvidence(
  paper: MapPaper,
  text: PaperText | undefined,
  concept: number,
): string {
  const { title, sentences, keywords } = collectEvidence(paper, text, concept);
  const marked = (segments: readonly Segment<true>[]) => markSegments(segments, '==');
  const namesIt = title.some(({ mark }) => mark !== undefined);
  const quotes = [
    ...(namesIt ? [`*Title:* ${marked(title)}`] : []),
    ...sentences.map(marked),
    ...(keywords.length > 0 ? [`*Keywords:* ${keywords.map(marked).join('; ')}`] : []),
  ];
  return quotes.length === 0 ? '' : `> ${quotes.join('\n>\n> ')}\n`;
}
