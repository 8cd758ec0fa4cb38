/**
 * The map's two shapes in the margins: a circle for a concept or community, a square for a paper. A dashed
 * ring says that a node is borderline.
 */
import './glyph.css';
import { communityColour } from './community-colour.ts';

export function Glyph({
  kind,
  community,
  borderline = false,
}: {
  kind: 'paper' | 'concept';
  community: number;
  borderline?: boolean;
}) {
  return (
    <span
      className={`glyph glyph-${kind}`}
      data-borderline={borderline}
      style={{ color: communityColour(community) }}
      aria-hidden="true"
    />
  );
}
