/** What stands for a community in the legend: a dot, a hatched one where another has its colour, or its number. */
import './legend-mark.css';
import { useId } from 'react';
import type { Community } from '../../core/types.ts';
import { type Pattern, patternsOf } from '../../explorer/patterns.ts';
import { communityColour } from '../common/community-colour.ts';
import { Glyph } from '../common/glyph.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { usePatterns } from '../theme/use-patterns.ts';

export function LegendMark({ community }: { community: Community }) {
  const { structure } = useOpenMap();
  const [patterned] = usePatterns();
  if (patterned) {
    return (
      <span className="glyph legend-number" style={{ color: communityColour(community.number) }}>
        <span>{community.number + 1}</span>
      </span>
    );
  }
  const own = patternsOf(structure.communities)[community.number];
  if (own?.repeated) return <HatchedDot community={community.number} pattern={own.pattern} />;
  return <Glyph kind="concept" community={community.number} />;
}

function HatchedDot({ community, pattern }: { community: number; pattern: Pattern }) {
  const id = useId();
  const { width, height, path, line } = pattern;
  return (
    <svg
      className="glyph legend-hatched"
      viewBox="0 0 11 11"
      style={{ color: communityColour(community) }}
      aria-hidden="true"
    >
      <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
        <path d={path} stroke="currentColor" strokeWidth={line * 1.3} />
      </pattern>
      <circle cx="5.5" cy="5.5" r="4.8" fill={`url(#${id})`} stroke="currentColor" />
    </svg>
  );
}
