/** Where a paper names a concept, and text cut there. */
export { collectEvidence, joinOverlapping, placesIn, trimmed } from '../core/shared/evidence.ts';
export { cutSegments, type Segment } from '../core/shared/segments.ts';
