/** A paper's square, a concept's disc, and the dashed ring around a borderline node. */
import type { Point } from '../../cartography/geometry.ts';
import {
  borderlineRing,
  conceptRing,
  cornerShare,
  dashShare,
  dot,
  paperBorder,
  ringShape,
} from '../../cartography/symbol-look.ts';
import type { NodeRef } from '../../types.ts';
import { element } from '../graph/xml.ts';
import { round } from './svg.ts';

/**
 * Returns a disc with a ring of ground outside it, which parts it from its links.
 * @param thin by how much the ring is thinner than at nominal size, at most 1.
 */
export function discElement(
  { x, y }: Point,
  radius: number,
  thin: number,
  colour: string,
  ground: string,
  children?: string,
): string {
  const width = conceptRing * thin;
  return element(
    'circle',
    {
      cx: round(x),
      cy: round(y),
      r: round(radius + width / 2),
      fill: colour,
      stroke: ground,
      'stroke-width': round(width),
    },
    children,
  );
}

/** Returns a hollow square with its border inside; `radius` is half its side. */
export function squareElement(
  { x, y }: Point,
  radius: number,
  thin: number,
  colour: string,
  fill: string,
  children?: string,
): string {
  const width = paperBorder * thin;
  const half = radius - width / 2;
  return element(
    'rect',
    {
      x: round(x - half),
      y: round(y - half),
      width: round(2 * half),
      height: round(2 * half),
      rx: round(Math.max(0, radius * cornerShare - width / 2)),
      fill,
      stroke: colour,
      'stroke-width': round(width),
    },
    children,
  );
}

/** Returns a node that is too close to others to be drawn whole. */
export function dotElement(
  kind: NodeRef['kind'],
  { x, y }: Point,
  growth: number,
  colour: string,
  children?: string,
): string {
  const radius = (kind === 'paper' ? dot.square : dot.circle) * Math.min(1, growth);
  const look = { fill: colour, 'fill-opacity': dot.opacity };
  if (kind === 'concept') {
    return element('circle', { cx: round(x), cy: round(y), r: round(radius), ...look }, children);
  }
  const side = round(2 * radius);
  const corner = { x: round(x - radius), y: round(y - radius), width: side, height: side };
  return element('rect', { ...corner, ...look }, children);
}

/** Returns the dashed ring around a node of `radius`, with a whole number of dashes. */
export function ringElement(
  kind: NodeRef['kind'],
  { x, y }: Point,
  radius: number,
  thin: number,
  colour: string,
): string {
  const reach = radius + ringShape.distance * thin;
  const corner = radius * cornerShare + ringShape.distance * thin;
  const length = kind === 'concept' ? 2 * Math.PI * reach : 8 * reach - (8 - 2 * Math.PI) * corner;
  const pace = length / Math.max(4, Math.round(length / (ringShape.dash * thin)));
  const look = {
    fill: 'none',
    stroke: colour,
    'stroke-width': round(2 * ringShape.halfWidth * thin),
    'stroke-opacity': borderlineRing,
    'stroke-dasharray': `${round(pace * dashShare)} ${round(pace * (1 - dashShare))}`,
  };
  if (kind === 'concept') {
    return element('circle', { cx: round(x), cy: round(y), r: round(reach), ...look });
  }
  return element('rect', {
    x: round(x - reach),
    y: round(y - reach),
    width: round(2 * reach),
    height: round(2 * reach),
    rx: round(corner),
    ...look,
  });
}
