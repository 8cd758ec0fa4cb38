/** The link that is asked about and the one that is pointed at, drawn below the others. */
import type { NodeRef } from '../core/types.ts';
import { sameLink } from '../explorer/node-refs.ts';
import type { LinkRef } from '../explorer/state.ts';
import { toCss } from './colour.ts';
import type { Point } from './geometry.ts';
import type { Projection } from './projection.ts';
import { isDrawn, type Scene } from './scene.ts';
import type { Theme } from './theme.ts';

const askedLine = { width: 4, opacity: 0.85 };
const pointedLine = { width: 3, opacity: 0.6 };

/** Paints the asked link of `scene` and `pointed`, where both of their ends are drawn. */
export function paintLinks(
  context: CanvasRenderingContext2D,
  projection: Projection,
  scene: Scene,
  theme: Theme,
  pointed: LinkRef | null,
  placeOf: (node: NodeRef) => Point,
): void {
  const line = ({ source, target }: LinkRef, { width, opacity }: typeof askedLine) => {
    if (!isDrawn(scene, source) || !isDrawn(scene, target)) return;
    const from = projection.toScreen(placeOf(source));
    const to = projection.toScreen(placeOf(target));
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.lineWidth = width;
    context.lineCap = 'round';
    context.strokeStyle = toCss(theme.ink, opacity);
    context.stroke();
  };
  if (scene.link !== null) line(scene.link, askedLine);
  if (pointed !== null && !sameLink(pointed, scene.link)) line(pointed, pointedLine);
}
