/** The map's two shapes in the margins: a circle for a concept or community, a square for a paper. */
import './glyph.css';
import { communityColour } from './community-colour.ts';

export function Glyph({ kind, community }: { kind: 'paper' | 'concept'; community: number }) {
  return (
    <span
      className={`glyph glyph-${kind}`}
      style={{ color: communityColour(community) }}
      aria-hidden="true"
    />
  );
}
