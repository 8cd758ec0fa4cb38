/** A text cut where concepts are named, ready to be set. */
import type { Span } from '../types.ts';

export interface Segment<T> {
  /** Place in the whole text, for a stable key. */
  start: number;
  text: string;
  /** What the segment names; undefined between marks. */
  mark: T | undefined;
}

/**
 * Returns `text` between `bounds` as segments in order, whose texts joined give it back. Of marks
 * that overlap the longest stays, of equally long ones the first; marks that reach past the
 * bounds are left out. O(m²) in the marks of one field, of which there are some tens.
 */
export function cutSegments<T>(
  text: string,
  bounds: Span,
  marks: readonly (Span & { value: T })[],
): Segment<T>[] {
  const kept: (Span & { value: T })[] = [];
  const longestFirst = marks
    .filter((mark) => mark.start >= bounds.start && mark.end <= bounds.end && mark.start < mark.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mark of longestFirst) {
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  }
  kept.sort((a, b) => a.start - b.start);

  const segments: Segment<T>[] = [];
  let at = bounds.start;
  const push = (end: number, mark: T | undefined) => {
    if (end > at) segments.push({ start: at, text: text.slice(at, end), mark });
    at = end;
  };
  for (const mark of kept) {
    push(mark.start, undefined);
    push(mark.end, mark.value);
  }
  push(bounds.end, undefined);
  return segments;
}
