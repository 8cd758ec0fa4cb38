/** Segments of evidence with the mentions under the marker. */
import type { Segment } from './segments.ts';

export function Marked({ segments }: { segments: readonly Segment<true>[] }) {
  return segments.map((segment) =>
    segment.mark ? (
      <mark key={segment.start}>{segment.text}</mark>
    ) : (
      <span key={segment.start}>{segment.text}</span>
    ),
  );
}
