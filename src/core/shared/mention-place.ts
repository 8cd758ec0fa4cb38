/** Where a paper names things: its fields, and the order of places in them. */
import type { ConceptMention, PaperField } from '../types.ts';

/** The fields of a paper in reading order. */
export const paperFields: readonly PaperField[] = ['title', 'abstract'];

/** Orders mentions in one paper by place; of those that begin at one place the longest first. */
export function byPlace(a: ConceptMention, b: ConceptMention): number {
  return (
    paperFields.indexOf(a.field) - paperFields.indexOf(b.field) ||
    a.start - b.start ||
    b.end - a.end
  );
}
