/** The legend below a figure's map: its communities with their counts, and what the signs mean. */

import type { Point } from '../../cartography/geometry.ts';
import { patternsOf } from '../../cartography/patterns.ts';
import { placeNameOf } from '../../cartography/place-name.ts';
import { isBorderline } from '../../cartography/symbol-look.ts';
import type { NodeRef } from '../../types.ts';
import { element } from '../graph/xml.ts';
import { discElement, dotElement, ringElement, squareElement } from './draw-symbols.ts';
import type { FigurePart } from './figure-part.ts';
import { openGroup, round, textElement } from './svg.ts';
import { cutText, type TextType, widthOf } from './text-width.ts';
import { colourOf, type FigureTheme } from './theme.ts';

/** Fewer where names are long. */
const mostColumns = 4;
const columnGap = 28;
const rowHeight = 20;
const headHeight = 18;
const leastSignsHeight = 34;
/** Between a sign and what it means, and from there to the next. */
const signGap = 8;
const signsApart = 22;
const lineLength = 20;
const gap = 10;
/** From a column's left to its names, and the room of either count. */
const indent = 18;
const countWidth = 52;
const swatch = 5;

type Kind = NodeRef['kind'];

const usual = { face: 'label', italic: false, size: 13, weight: 400 } as const;
const small = { ...usual, size: 11.5 } as const;

export interface Legend {
  height: number;
  /** Returns its elements; its top left corner is at (`left`, `top`). */
  pieces(left: number, top: number): Iterable<string>;
}

/** Returns the legend of `part`, `width` pixels wide. */
export function planLegend(part: FigurePart, width: number, theme: FigureTheme): Legend {
  const kinds = (['paper', 'concept'] as const).filter((kind) =>
    part.nodes.some(({ ref }) => ref.kind === kind),
  );
  const table = layTable(part, kinds, width);
  const signs = placeInRows(signsOf(part, theme), width, signsApart);
  const radii = part.nodes.map(({ ref, radius }) => (ref.kind === 'concept' ? radius : 0));
  const largest = radii.reduce((a, b) => Math.max(a, b), 0);
  const firstHeight = Math.max(leastSignsHeight, 2 * largest + 8);
  const tableHeight = headHeight + table.rows * rowHeight;
  const rows = 1 + (signs.at(-1)?.row ?? 0);
  return {
    height: tableHeight + gap + firstHeight + (rows - 1) * leastSignsHeight,
    *pieces(left, top) {
      yield openGroup({ id: 'figure-legend' });
      yield* communityRows(part, table, { x: left, y: top }, theme);
      const middle = top + tableHeight + gap + firstHeight / 2;
      for (const { sign, row, left: along } of signs) {
        const below = row === 0 ? 0 : (firstHeight - leastSignsHeight) / 2 + row * leastSignsHeight;
        yield* sign.pieces(left + along, middle + below);
      }
      yield '</g>';
    },
  };
}

interface LegendTable {
  kinds: readonly Kind[];
  rows: number;
  columnWidth: number;
  /** Pixels for a name. */
  room: number;
}

/** Returns the table with the most columns in which the names have room, or with few. */
function layTable(part: FigurePart, kinds: readonly Kind[], width: number): LegendTable {
  const names = part.communities.map((community) => placeNameOf(part.structure, community).title);
  const longest = names.reduce((most, text) => Math.max(most, widthOf({ ...usual, text })), 0);
  const tableOf = (columns: number): LegendTable => {
    const columnWidth = (width - (columns - 1) * columnGap) / columns;
    const room = columnWidth - indent - kinds.length * countWidth + 14;
    return { kinds, rows: Math.ceil(names.length / columns), columnWidth, room };
  };
  const tables = [mostColumns, mostColumns - 1, mostColumns - 2].map(tableOf);
  return tables.find(({ room }) => room >= longest) ?? tableOf(mostColumns - 1);
}

function* communityRows(
  { structure, nodes, communities }: FigurePart,
  { kinds, rows, columnWidth, room }: LegendTable,
  { x: left, y: top }: Point,
  theme: FigureTheme,
): Iterable<string> {
  const counts = new Map(communities.map(({ number }) => [number, { paper: 0, concept: 0 }]));
  for (const { community, ref } of nodes) {
    const count = counts.get(community);
    if (count !== undefined) count[ref.kind] += 1;
  }
  const patterns = patternsOf(structure.communities);
  const countPlace = (end: number, place: number) => end - (kinds.length - 1 - place) * countWidth;
  for (let column = 0; column < Math.ceil(communities.length / rows); column += 1) {
    const end = left + column * (columnWidth + columnGap) + columnWidth;
    const y = top + headHeight / 2;
    for (const [place, kind] of kinds.entries()) {
      const text = { ...small, text: `${kind}s` };
      yield textElement(text, { x: countPlace(end, place), y }, theme.ink2, 'end');
    }
  }
  for (const [place, community] of communities.entries()) {
    const start = left + Math.floor(place / rows) * (columnWidth + columnGap);
    const y = top + headHeight + ((place % rows) + 0.5) * rowHeight;
    const colour = colourOf(theme, community);
    const hatched = patterns[community.number]?.repeated === true;
    yield element('circle', {
      cx: round(start + swatch),
      cy: round(y),
      r: swatch,
      fill: hatched ? `url(#figure-pattern-${community.number})` : colour,
      stroke: hatched ? colour : undefined,
    });
    const { title } = placeNameOf(structure, community);
    const name: TextType = { ...usual, text: cutText(title, usual, room) };
    yield textElement(name, { x: start + indent, y }, theme.ink, 'start');
    for (const [at, kind] of kinds.entries()) {
      const text = String(counts.get(community.number)?.[kind] ?? 0);
      const x = countPlace(start + columnWidth, at);
      yield textElement({ ...usual, text }, { x, y }, theme.ink2, 'end');
    }
  }
}

const linkMeanings = {
  mention: 'The paper mentions the concept',
  cooccurrence: 'Concepts that occur in the same papers',
  similarity: 'Papers that share concepts',
} as const;

/** A sign of the map and what it means, as wide as both. */
interface Sign {
  width: number;
  pieces(left: number, y: number): string[];
}

/** Returns the signs that are on the map, in the order in which they are explained. */
function signsOf(part: FigurePart, theme: FigureTheme): Sign[] {
  const { nodes, links, linkKind } = part;
  const grey = theme.ink2;
  const sign = (
    width: number,
    meaning: string,
    draw: (left: number, y: number) => string[],
  ): Sign => {
    const text: TextType = { ...usual, text: meaning };
    return {
      width: width + signGap + widthOf(text),
      pieces: (left, y) => [
        ...draw(left, y),
        textElement(text, { x: left + width + signGap, y }, theme.ink, 'start'),
      ],
    };
  };
  const signs: Sign[] = [];
  const concepts = nodes.flatMap(({ node }) => ('label' in node ? [node.papers] : []));
  if (concepts.length > 0) {
    const examples = exampleSizes(concepts).map((papers): Sign => {
      const radius = part.radiusOf(papers);
      const text: TextType = { ...small, text: String(papers) };
      return {
        width: 2 * radius + 4 + widthOf(text),
        pieces: (left, y) => [
          discElement({ x: left + radius, y }, radius, 1, grey, theme.ground),
          textElement(text, { x: left + 2 * radius + 4, y }, grey, 'start'),
        ],
      };
    });
    const row = placeInRows(examples, Number.POSITIVE_INFINITY, signGap);
    const width = row.reduce((most, { left, sign: { width } }) => Math.max(most, left + width), 0);
    const meaning = 'A concept, and how many papers mention it';
    signs.push(
      sign(width, meaning, (x, y) =>
        row.flatMap(({ left, sign: example }) => example.pieces(x + left, y)),
      ),
    );
  }
  const paper = nodes.find(({ ref }) => ref.kind === 'paper');
  if (paper !== undefined) {
    const { radius } = paper;
    const draw = (x: number, y: number) => [
      squareElement({ x: x + radius, y }, radius, 1, grey, theme.paperFill),
    ];
    signs.push(sign(2 * radius, 'A paper', draw));
  }
  if (links.length > 0) {
    const draw = (x: number, y: number) => [
      element('line', {
        x1: round(x),
        y1: round(y),
        x2: round(x + lineLength),
        y2: round(y),
        stroke: grey,
      }),
    ];
    signs.push(sign(lineLength, linkMeanings[linkKind], draw));
  }
  if (nodes.some(({ wholeness }) => wholeness < 0.5)) {
    const draw = (x: number, y: number) => [
      dotElement('concept', { x: x + 2, y }, 1, grey),
      dotElement('paper', { x: x + 9, y }, 1, grey),
    ];
    signs.push(sign(11, 'Too close to draw in full', draw));
  }
  if (nodes.some(({ node }) => isBorderline(node))) {
    const radius = 4.5;
    const reach = radius + 4;
    const draw = (x: number, y: number) => [
      discElement({ x: x + reach, y }, radius, 1, grey, theme.ground),
      ringElement('concept', { x: x + reach, y }, radius, 1, grey),
    ];
    signs.push(sign(2 * reach, 'Borderline between communities', draw));
  }
  return signs;
}

interface PlacedSign {
  sign: Sign;
  row: number;
  left: number;
}

/** Returns the signs one after the other, in as many rows of `width` as they need. */
function placeInRows(signs: readonly Sign[], width: number, apart: number): PlacedSign[] {
  let row = 0;
  let left = 0;
  return signs.map((sign) => {
    if (left > 0 && left + sign.width > width) {
      row += 1;
      left = 0;
    }
    const placed = { sign, row, left };
    left += sign.width + apart;
    return placed;
  });
}

/** Returns the least, a middling and the largest of the given numbers of papers, each once. */
function exampleSizes(counts: readonly number[]): number[] {
  const sorted = [...counts].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  // Areas grow with papers: the middle one looks half as wide as the difference of the two.
  const middle = Math.round(((Math.sqrt(least) + Math.sqrt(most)) / 2) ** 2);
  return [...new Set([least, middle, most])];
}
