/** The few elements of SVG that a figure is made of. Coordinates have two decimals. */
import type { Box, Point } from '../../cartography/geometry.ts';
import type { Halo, TypeLine } from '../../cartography/map-text.ts';
import { element, escapeXml } from '../graph/xml.ts';
import type { TextType } from './text-width.ts';

/** Families that are as narrow or narrower come first; Arial is the widest for which room is kept. */
const families = {
  label:
    "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif",
  place:
    "'Source Serif 4', 'Source Serif 4 Variable', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
} as const;

/** From the middle of a line of text down to its baseline, by the type's size. */
const baseline = 0.32;

export type Anchor = 'start' | 'middle' | 'end';

/** Returns `value` with two decimals; never -0. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Returns the opening tag of a group; `</g>` closes it. */
export function openGroup(
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return element('g', attributes, '').slice(0, -'</g>'.length);
}

/** Returns a text whose line of `lineHeight` has its middle at `place`. Blank ones are left out. */
export function textElement(
  type: TextType,
  { x, y }: Point,
  colour: string,
  anchor: Anchor,
  more: Readonly<Record<string, string | number>> = {},
): string {
  const text = type.text.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  return element(
    'text',
    {
      x: round(x),
      y: round(y + baseline * type.size),
      'font-family': families[type.face],
      'font-size': round(type.size),
      'font-weight': type.weight === 400 ? undefined : type.weight,
      'font-style': type.italic ? 'italic' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: colour,
      ...more,
    },
    escapeXml(text),
  );
}

/**
 * Returns lines of text in `box`, one below the other, each with its halo of `ground` below it: a text of
 * its own, because few programs know `paint-order`.
 */
export function haloedText(
  lines: readonly TypeLine[],
  box: Box,
  anchor: Anchor,
  colour: string,
  ground: string,
  { halo, haloAlpha }: Halo,
): string {
  const x =
    anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  let top = box.top;
  const places = lines.map((line) => {
    const place = { x, y: top + line.lineHeight / 2 };
    top += line.lineHeight;
    return { line, place };
  });
  const stroke = {
    stroke: ground,
    'stroke-width': halo,
    'stroke-opacity': haloAlpha,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  const below = places.map(({ line, place }) => textElement(line, place, ground, anchor, stroke));
  const above = places.map(({ line, place }) => textElement(line, place, colour, anchor));
  return element('g', {}, [...below, ...above].join(''));
}
