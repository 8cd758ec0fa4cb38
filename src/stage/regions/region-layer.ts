/** Paints the territories on their own canvas below the links. */

import type { Ring } from '../../core/cartography/contour.ts';
import type { Territory } from '../../core/cartography/territory.ts';
import { toCss } from '../colour.ts';
import type { Size } from '../geometry.ts';
import type { Projection } from '../projection.ts';
import type { Theme } from '../theme.ts';
import { createHatching } from './hatching.ts';

/** How a community's region stands out: 1 as it is, less when it recedes, 0 when hidden. */
export type RegionPresence = (community: number) => number;

export interface RegionLayer {
  /** Paints on a clear canvas of `size`. */
  paint(projection: Projection, size: Size, theme: Theme, presence: RegionPresence): void;
}

const bandWidth = 9;
/** Of the band in a community's pattern, and its opacity. */
const hatchedWidth = 15;
const hatchedShare = 0.6;
/** Below this scale it is narrower, for small territories to keep an inside. */
const roomyScale = 0.75;
const coastWidth = 1.1;

/** Returns the layer that paints `territories` on the canvas of `context`. */
export function createRegionLayer(
  context: CanvasRenderingContext2D,
  territories: readonly Territory[],
): RegionLayer {
  const { canvas } = context;
  const hatching = createHatching(context);
  const shapes = territories
    .filter(({ rings }) => rings.length > 0)
    .map(({ community, rings }) => ({ community, path: smoothPath(rings) }));
  return {
    paint(projection, size, theme, presence) {
      const { matrix, scale } = projection;
      const density = canvas.width / size.width;
      context.setTransform(density, 0, 0, density, 0, 0);
      context.transform(...matrix);
      for (const { community, path } of shapes) {
        const share = presence(community);
        if (share === 0) continue;
        const colour = theme.community(community);
        context.save();
        context.fillStyle = toCss(colour, theme.regionFill * share);
        context.fill(path, 'evenodd');
        context.clip(path, 'evenodd');
        context.lineWidth = (2 * bandWidth) / scale;
        context.strokeStyle = toCss(colour, theme.regionBand * share);
        context.stroke(path);
        const pattern = theme.pattern(community);
        if (pattern !== null) {
          context.lineWidth = (2 * hatchedWidth * Math.min(1, scale / roomyScale)) / scale;
          context.globalAlpha = hatchedShare * share;
          context.strokeStyle = hatching.style(pattern, colour, projection) ?? toCss(colour, 0);
          context.stroke(path);
        }
        context.restore();
        context.lineWidth = coastWidth / scale;
        context.strokeStyle = toCss(colour, theme.regionLine * share);
        context.stroke(path);
      }
    },
  };
}

/** Returns a path through the midpoints of the rings' sides, rounded at their points. */
function smoothPath(rings: readonly Ring[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    const first = ring[0];
    const last = ring.at(-1);
    if (first === undefined || last === undefined) continue;
    path.moveTo((last.x + first.x) / 2, (last.y + first.y) / 2);
    ring.forEach((point, index) => {
      const after = ring[index + 1] ?? first;
      path.quadraticCurveTo(point.x, point.y, (point.x + after.x) / 2, (point.y + after.y) / 2);
    });
    path.closePath();
  }
  return path;
}
