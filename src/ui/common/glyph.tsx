/**
 * The map's two shapes in the margins: a circle for a concept or community, a square for a paper. A dashed
 * ring says that it is not in its place for sure.
 */
import './glyph.css';
import { communityColour } from './community-colour.ts';

export function Glyph({
  kind,
  community,
  unsure = false,
}: {
  kind: 'paper' | 'concept';
  community: number;
  /** Whether it is a borderline node, or a fragile community. */
  unsure?: boolean;
}) {
  return (
    <span
      className={`glyph glyph-${kind}`}
      data-unsure={unsure}
      style={{ color: communityColour(community) }}
      aria-hidden="true"
    />
  );
}
