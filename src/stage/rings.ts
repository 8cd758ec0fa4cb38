/** The rings around the chosen nodes and a node under the keyboard, and the marks of those put elsewhere. */

import { symbolGrowth } from '../core/cartography/node-radii.ts';
import type { NodeRef } from '../core/types.ts';
import type { LinkRef } from '../explorer/state.ts';
import { radiusOf } from './appearance.ts';
import { toCss } from './colour.ts';
import type { Point } from './geometry.ts';
import type { Projection } from './projection.ts';
import { isDrawn, type Scene } from './scene.ts';
import type { Theme } from './theme.ts';

const selectedRing = { gap: 4.5, width: 2.2 };
/** Of each of several selected nodes, which may stand close. */
const pickedRing = { gap: 2.5, width: 1.8 };
const focusWidth = 2;
/** Of the ends of a link that is pointed at. */
const endRing = { gap: 2, width: 1.4 };
/** The stem below a node that was put elsewhere, in pixels. */
const stem = { from: 2, length: 6, width: 1.5, foot: 1.8 };
const squareCorner = 3;

/** What keyboard and pointer are at, if at anything. */
export interface Pointed {
  focused: NodeRef | null;
  /** A link of which both ends are drawn. */
  pointed: LinkRef | null;
}

/** Paints the rings of `scene`, each around its node, and the stems of those that were put elsewhere. */
export function paintRings(
  context: CanvasRenderingContext2D,
  projection: Projection,
  scene: Scene,
  theme: Theme,
  { focused, pointed }: Pointed,
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
  const clear = (node: NodeRef, gap: number) => ring(node, gap / 2, gap, toCss(theme.ground));
  const { gap, width } = scene.chosen.length > 2 ? pickedRing : selectedRing;
  for (const node of scene.chosen) {
    if (!isDrawn(scene, node)) continue;
    clear(node, gap);
    ring(node, gap + width / 2, width, toCss(theme.ink));
  }
  if (pointed !== null && isDrawn(scene, pointed.source) && isDrawn(scene, pointed.target)) {
    for (const node of [pointed.source, pointed.target]) {
      ring(node, endRing.gap + endRing.width / 2, endRing.width, toCss(theme.ink));
    }
  }
  if (focused !== null && isDrawn(scene, focused)) {
    clear(focused, selectedRing.gap);
    const beyond = selectedRing.gap + selectedRing.width;
    ring(focused, beyond + focusWidth, focusWidth, toCss(theme.focus));
  }
  for (const { node } of scene.pins) {
    if (!isDrawn(scene, node)) continue;
    const { x, y } = projection.toScreen(placeOf(node));
    const top = y + radiusOf(scene, node) * symbolGrowth(projection.scale) + stem.from;
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x, top + stem.length);
    context.lineWidth = stem.width;
    context.strokeStyle = toCss(theme.ink);
    context.stroke();
    context.beginPath();
    context.arc(x, top + stem.length, stem.foot, 0, 2 * Math.PI);
    context.fillStyle = toCss(theme.ink);
    context.fill();
  }
}
