/** Segments of evidence with the mentions under the marker, those of a second concept under another. */
import './marked.css';
import type { Segment } from '../../explorer/evidence.ts';
import type { Marker } from './pair-evidence.ts';

export function Marked({ segments }: { segments: readonly Segment<Marker>[] }) {
  return segments.map((segment) =>
    segment.mark === undefined ? (
      <span key={segment.start}>{segment.text}</span>
    ) : (
      <mark key={segment.start} {...(segment.mark === 'second' && { className: 'mark-second' })}>
        {segment.text}
      </mark>
    ),
  );
}
