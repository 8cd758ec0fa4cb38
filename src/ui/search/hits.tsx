/** A text whose letters that match are bold. */
import type { ReactNode } from 'react';
import type { Span } from '../../core/types.ts';
import { cutSegments } from '../../explorer/evidence.ts';

export function Hits({
  text: whole,
  ranges,
}: {
  text: string;
  ranges: readonly Span[];
}): ReactNode {
  const bounds = { start: 0, end: whole.length };
  const marks = ranges.map((range) => ({ ...range, value: true }));
  return cutSegments(whole, bounds, marks).map((segment) =>
    segment.mark ? (
      <strong key={segment.start}>{segment.text}</strong>
    ) : (
      <span key={segment.start}>{segment.text}</span>
    ),
  );
}
