/** The map of a figure: territories, then links, then nodes, then what is written. */

import type { Ring } from '../../cartography/contour.ts';
import type { Box } from '../../cartography/geometry.ts';
import { linkWidths } from '../../cartography/link-look.ts';
import { labelHalo, placeHalo } from '../../cartography/map-text.ts';
import { type Pattern, patternsOf } from '../../cartography/patterns.ts';
import { farOpacity, isBorderline, ringFrom } from '../../cartography/symbol-look.ts';
import type { Community } from '../../types.ts';
import { element, escapeXml } from '../graph/xml.ts';
import { discElement, dotElement, ringElement, squareElement } from './draw-symbols.ts';
import type { FigureText } from './figure-labels.ts';
import type { FigureLink, FigureNode, FigurePart } from './figure-part.ts';
import { haloedText, openGroup, round } from './svg.ts';
import { colourOf, type FigureTheme, labelColourOf, placeColourOf } from './theme.ts';

const bandWidth = 9;
const coastWidth = 1.1;
/** Of the band in a community's pattern, and its opacity. */
const hatchedWidth = 15;
const hatchedShare = 0.6;

/** Of the links of a small part. */
const fewLook = { cross: { width: 0.9, alpha: 0.34 }, inner: { width: 1.2, alpha: 0.6 } } as const;

/** Returns the definitions of patterns for communities whose colour another has. */
export function* patternElements(part: FigurePart, theme: FigureTheme): Iterable<string> {
  for (const community of part.communities) {
    const pattern = patternOf(part, community);
    if (pattern === null) continue;
    const { width, height, path, line } = pattern;
    const stroke = { fill: 'none', stroke: colourOf(theme, community), 'stroke-width': line };
    yield element(
      'pattern',
      { id: `figure-pattern-${community.number}`, width, height, patternUnits: 'userSpaceOnUse' },
      element('path', { d: path, ...stroke }),
    );
  }
}

/** Returns the territories of the part's communities, each with the band inside its coast. */
export function* landElements(part: FigurePart, theme: FigureTheme): Iterable<string> {
  for (const community of part.communities) {
    const rings = part.territories.list[community.number]?.rings ?? [];
    if (rings.length === 0) continue;
    const colour = colourOf(theme, community);
    const d = coastPath(rings, part);
    const clip = `figure-land-${community.number}`;
    const band = (width: number, stroke: string, opacity: number) =>
      element('path', {
        d,
        fill: 'none',
        stroke,
        'stroke-width': round(2 * width),
        'stroke-opacity': opacity,
        'clip-path': `url(#${clip})`,
      });
    const hatched = patternOf(part, community) !== null;
    yield element(
      'g',
      {},
      [
        element('clipPath', { id: clip }, element('path', { d, 'clip-rule': 'evenodd' })),
        element('path', {
          d,
          fill: colour,
          'fill-opacity': theme.regionFill,
          'fill-rule': 'evenodd',
        }),
        band(bandWidth, colour, theme.regionBand),
        hatched ? band(hatchedWidth, `url(#figure-pattern-${community.number})`, hatchedShare) : '',
        element('path', {
          d,
          fill: 'none',
          stroke: colour,
          'stroke-width': coastWidth,
          'stroke-opacity': theme.regionLine,
        }),
      ].join(''),
    );
  }
}

/** Returns a line a link: those between communities below, then those of each community in its colour. */
export function* linkElements(part: FigurePart, theme: FigureTheme): Iterable<string> {
  const nodes = new Map(part.nodes.map((node) => [`${node.ref.kind} ${node.ref.number}`, node]));
  const ends = part.links.flatMap(({ source, target }: FigureLink) => {
    const from = nodes.get(`${source.kind} ${source.number}`);
    const to = nodes.get(`${target.kind} ${target.number}`);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const group = function* (
    some: typeof ends,
    stroke: string,
    usual: { width: number; alpha: number },
    emphasised: { width: number; alpha: number },
  ): Iterable<string> {
    if (some.length === 0) return;
    const between = (a: number, b: number) => a + (b - a) * part.emphasis;
    const width = round(between(usual.width, emphasised.width));
    const opacity = round3(between(usual.alpha, emphasised.alpha) * part.strength);
    yield openGroup({ stroke, 'stroke-width': width, 'stroke-opacity': opacity });
    for (const { from, to } of some) {
      const least = Math.min(from.wholeness, to.wholeness);
      yield element('line', {
        x1: round(from.place.x),
        y1: round(from.place.y),
        x2: round(to.place.x),
        y2: round(to.place.y),
        'stroke-opacity':
          least < 1 ? round3(opacity * (farOpacity + (1 - farOpacity) * least)) : undefined,
      });
    }
    yield '</g>';
  };
  const cross = ends.filter(({ from, to }) => from.community !== to.community);
  const crossLook = { width: linkWidths.cross, alpha: theme.crossEdge };
  const innerLook = { width: linkWidths.inner, alpha: theme.innerEdge };
  yield* group(cross, theme.ink, crossLook, fewLook.cross);
  for (const community of part.communities) {
    const inner = ends.filter(
      ({ from, to }) => from.community === community.number && to.community === community.number,
    );
    yield* group(inner, colourOf(theme, community), innerLook, fewLook.inner);
  }
}

/** Returns a sign a node, its title within: concepts, the largest below, then papers. */
export function* nodeElements(part: FigurePart, theme: FigureTheme): Iterable<string> {
  const of = (kind: FigureNode['ref']['kind']) => part.nodes.filter(({ ref }) => ref.kind === kind);
  for (const node of of('concept')) yield nodeElement(part, node, theme);
  for (const node of of('paper')) yield nodeElement(part, node, theme);
}

/** Returns the names of communities, then labels. */
export function* textElements(
  part: FigurePart,
  { names, labels }: { names: FigureText[]; labels: FigureText[] },
  theme: FigureTheme,
): Iterable<string> {
  const communityOf = ({ community }: FigureText) => part.structure.communities[community];
  for (const name of names) {
    const colour = placeColourOf(theme, communityOf(name));
    yield haloedText(name.lines, name.box, name.anchor, colour, theme.ground, placeHalo);
  }
  for (const label of labels) {
    const colour = labelColourOf(theme, communityOf(label));
    yield haloedText(label.lines, label.box, label.anchor, colour, theme.ground, labelHalo);
  }
}

/** Tells whether a territory that is drawn goes beyond `frame`, so that the frame cuts it. */
export function isCut(part: FigurePart, frame: Box): boolean {
  return part.communities.some(({ number }) =>
    (part.territories.list[number]?.rings ?? []).flat().some((point) => {
      const { x, y } = part.scale.toScreen(point);
      return x < frame.left || x > frame.right || y < frame.top || y > frame.bottom;
    }),
  );
}

function nodeElement(part: FigurePart, node: FigureNode, theme: FigureTheme): string {
  const { ref, place, radius, wholeness } = node;
  const colour = colourOf(theme, part.structure.communities[node.community]);
  const title = element('title', {}, escapeXml(node.title));
  if (wholeness < 0.5) return dotElement(ref.kind, place, part.growth, colour, title);
  const thin = Math.min(1, part.growth);
  const sign =
    ref.kind === 'concept'
      ? discElement(place, radius, thin, colour, theme.ground, title)
      : squareElement(place, radius, thin, colour, theme.paperFill, title);
  const ringed = isBorderline(node.node) && part.growth >= ringFrom * node.wholeGrowth;
  return !ringed ? sign : sign + ringElement(ref.kind, place, radius, thin, colour);
}

function patternOf({ structure }: FigurePart, { number }: Community): Pattern | null {
  const own = patternsOf(structure.communities)[number];
  return own?.repeated === true ? own.pattern : null;
}

/** Returns a path through the midpoints of the rings' sides, rounded at their points, as on the map. */
function coastPath(rings: readonly Ring[], { scale }: FigurePart): string {
  return rings
    .map((ring) => {
      const points = ring.map((point) => scale.toScreen(point));
      const last = points.at(-1);
      const first = points[0];
      if (first === undefined || last === undefined) return '';
      const start = `M${round((last.x + first.x) / 2)} ${round((last.y + first.y) / 2)}`;
      const curves = points.map((point, place) => {
        const after = points[place + 1] ?? first;
        const x = round((point.x + after.x) / 2);
        const y = round((point.y + after.y) / 2);
        return `Q${round(point.x)} ${round(point.y)} ${x} ${y}`;
      });
      return `${start}${curves.join('')}Z`;
    })
    .join('');
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
