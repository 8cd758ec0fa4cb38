/** The number of its community in every disc that has room for it, where communities have patterns. */

import { wholeScaleOf } from '../core/cartography/detail.ts';
import { symbolGrowth } from '../core/cartography/node-radii.ts';
import type { NodeRef } from '../core/types.ts';
import { radiusOf } from './appearance.ts';
import { toCss } from './colour.ts';
import type { Point } from './geometry.ts';
import type { Projection } from './projection.ts';
import { type Scene, standingOf } from './scene.ts';
import type { Theme } from './theme.ts';

/** Pixels of a disc's radius from which on one digit is legible in it, and two; type size over the radius. */
const leastRadius = 6.6;
const leastForTwo = 8.2;
const typeShare = 1.3;

/** Writes the numbers of the concepts that don't recede. */
export function paintNumbers(
  context: CanvasRenderingContext2D,
  projection: Projection,
  scene: Scene,
  theme: Theme,
  placeOf: (node: NodeRef) => Point,
): void {
  const growth = symbolGrowth(projection.scale);
  context.fillStyle = toCss(theme.ground);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const number of scene.visible.concepts) {
    const node: NodeRef = { kind: 'concept', number };
    const radius = radiusOf(scene, node) * growth;
    if (radius < leastRadius || wholeScaleOf(scene.detail, node) > projection.scale) continue;
    if (standingOf(scene, node) === 'receding') continue;
    const digits = String((scene.structure.concepts[number]?.community ?? 0) + 1);
    if (digits.length > 1 && radius < leastForTwo) continue;
    const { x, y } = projection.toScreen(placeOf(node));
    const size = (radius * typeShare) / (digits.length > 1 ? 1.25 : 1);
    context.font = `700 ${Math.round(size)}px ${theme.labelFont}`;
    context.fillText(digits, x, y);
  }
}
