/** The rings around the chosen nodes and a node under the keyboard, and the marks of those put elsewhere. */
import type { NodeRef } from '../core/types.ts';
import { radiusOf, symbolGrowth } from './appearance.ts';
import { toCss } from './colour.ts';
import type { Point } from './geometry.ts';
import type { Projection } from './projection.ts';
import { isDrawn, type Scene } from './scene.ts';
import type { Theme } from './theme.ts';

const selectedGap = 4.5;
const selectedWidth = 2.2;
const focusWidth = 2;
const squareCorner = 3;

/**
 * Paints the rings of `scene`, each around its node.
 * @param focused the node under the keyboard, if any.
 */
export function paintRings(
  context: CanvasRenderingContext2D,
  projection: Projection,
  scene: Scene,
  theme: Theme,
  focused: NodeRef | null,
  placeOf: (node: NodeRef) => Point,
): void {
  const ring = (node: NodeRef, distance: number, width: number, colour: string) => {
    const { x, y } = projection.toScreen(placeOf(node));
    const radius = radiusOf(scene, node) * symbolGrowth(projection.scale) + distance;
    context.beginPath();
    if (node.kind === 'concept') context.arc(x, y, radius, 0, 2 * Math.PI);
    else context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, squareCorner);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  const clear = (node: NodeRef) => ring(node, selectedGap / 2, selectedGap, toCss(theme.ground));
  for (const node of scene.chosen) {
    if (!isDrawn(scene, node)) continue;
    clear(node);
    ring(node, selectedGap + selectedWidth / 2, selectedWidth, toCss(theme.ink));
  }
  if (focused !== null && isDrawn(scene, focused)) {
    clear(focused);
    ring(focused, selectedGap + selectedWidth + focusWidth, focusWidth, toCss(theme.focus));
  }
}
