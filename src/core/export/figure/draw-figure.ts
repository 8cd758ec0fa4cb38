/**
 * A part of a map as a drawing for an article: title, map, legend, caption, one below the other, on a sheet
 * of fixed width. It is SVG 1.1 as all programs draw it: shapes and texts, patterns and clips, no filter,
 * style sheet, script, font or reference to anything outside. Links and nodes are an element each.
 */
import type { Box } from '../../cartography/geometry.ts';
import { element, escapeXml } from '../graph/xml.ts';
import type { ExportSource, FigureOptions } from '../source.ts';
import { counted } from '../text/words.ts';
import {
  isCut,
  landElements,
  linkElements,
  nodeElements,
  patternElements,
  textElements,
} from './draw-map.ts';
import { placeFigureTexts } from './figure-labels.ts';
import { type FigurePart, figurePart } from './figure-part.ts';
import { type Legend, planLegend } from './legend.ts';
import { openGroup, round, textElement } from './svg.ts';
import { wrapText } from './text-width.ts';
import { type FigureTheme, figureThemes } from './theme.ts';

/** Pixels of every figure: a raster of scale n is n times as wide. */
export const figureWidth = 1200;

const margin = 24;
/** Between texts and the edge of the sheet. */
const edge = 8;
const gap = 14;
const titleType = { face: 'place', italic: false, size: 22, weight: 600 } as const;
const titleHeight = 29;
const captionType = { face: 'label', italic: false, size: 13.5, weight: 400 } as const;
const captionHeight = 19;
const nothing = 'This part of the map holds no papers and no concepts.';

interface Sheet {
  theme: FigureTheme;
  part: FigurePart;
  titleLines: string[];
  legend: Legend | null;
  legendTop: number;
  captionLines: string[];
  captionTop: number;
  height: number;
}

/** Returns the size of the drawing, in pixels at the scale of 1. */
export function figureSize(
  source: ExportSource,
  options: FigureOptions = {},
): { width: number; height: number } {
  return { width: figureWidth, height: laySheet(source, options).height };
}

/** Returns the drawing as pieces of the text of an `.svg` file. */
export function* drawFigure(source: ExportSource, options: FigureOptions = {}): Iterable<string> {
  const sheet = laySheet(source, options);
  const { theme, part, height } = sheet;
  const width = figureWidth;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'figure-title figure-description',
  };
  yield `${element('svg', root, '').slice(0, -'</svg>'.length)}\n`;
  const title = shownTitle(source, options);
  yield line(element('title', { id: 'figure-title' }, escapeXml(oneLine(title))));
  yield line(element('desc', { id: 'figure-description' }, escapeXml(describe(source))));
  if (options.transparent !== true) {
    yield line(element('rect', { width, height, fill: theme.ground }));
  }
  yield* titleElements(sheet);
  if (part.nodes.length === 0) {
    const { left, right, top, bottom } = part.frame;
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    yield line(textElement({ ...captionType, text: nothing }, middle, theme.ink2, 'middle'));
  } else {
    yield* mapElements(sheet);
  }
  if (sheet.legend !== null) {
    for (const piece of sheet.legend.pieces(margin, sheet.legendTop)) yield line(piece);
  }
  for (const [row, text] of sheet.captionLines.entries()) {
    const place = { x: margin, y: sheet.captionTop + (row + 0.5) * captionHeight };
    yield line(textElement({ ...captionType, text }, place, theme.ink2, 'start'));
  }
  yield '</svg>\n';
}

function* mapElements({ part, theme }: Sheet): Iterable<string> {
  const { frame } = part;
  const bounds: Box = { ...frame, left: 0, right: figureWidth };
  const cut = isCut(part, bounds);
  const seen = cut ? frame : bounds;
  const { left, top } = seen;
  const box = {
    x: left,
    y: round(top),
    width: seen.right - left,
    height: round(seen.bottom - top),
  };
  const definitions = [
    ...patternElements(part, theme),
    ...(cut ? [element('clipPath', { id: 'figure-frame' }, element('rect', box))] : []),
  ];
  if (definitions.length > 0) yield line(element('defs', {}, definitions.join('')));
  yield line(openGroup({ id: 'figure-land', 'clip-path': cut ? 'url(#figure-frame)' : undefined }));
  yield* ended(landElements(part, theme));
  if (cut) yield line(element('rect', { ...box, fill: 'none', stroke: theme.rule }));
  yield line(openGroup({ id: 'figure-links' }));
  yield* ended(linkElements(part, theme));
  yield line(openGroup({ id: 'figure-nodes' }));
  yield* ended(nodeElements(part, theme));
  const area: Box = cut
    ? { left: left + edge, top: top + edge, right: seen.right - edge, bottom: seen.bottom - edge }
    : { left: edge, top, right: figureWidth - edge, bottom: seen.bottom };
  yield line(openGroup({ id: 'figure-labels' }));
  yield* ended(textElements(part, placeFigureTexts(part, area), theme));
}

function* titleElements({ titleLines, theme }: Sheet): Iterable<string> {
  for (const [row, text] of titleLines.entries()) {
    const place = { x: margin, y: margin - 4 + (row + 0.5) * titleHeight };
    yield line(textElement({ ...titleType, text }, place, theme.ink, 'start'));
  }
}

function laySheet(source: ExportSource, options: FigureOptions): Sheet {
  const theme = figureThemes[options.theme ?? 'light'];
  const inner = { left: margin, right: figureWidth - margin };
  const width = inner.right - inner.left;
  const titleLines = wrapText(titleOf(source, options), titleType, width);
  const top = titleLines.length === 0 ? margin / 2 : margin + titleLines.length * titleHeight + 4;
  const part = figurePart(source, { ...inner, top });
  const empty = part.nodes.length === 0;
  const legend = options.legend === false || empty ? null : planLegend(part, width, theme);
  const legendTop = part.frame.bottom + gap;
  const captionLines = wrapText(captionOf(source, options), captionType, width);
  const captionTop = legend === null ? part.frame.bottom + gap : legendTop + legend.height + gap;
  const captionsHeight = captionLines.length * captionHeight;
  const bottom = captionLines.length === 0 ? captionTop - gap : captionTop + captionsHeight;
  const height = Math.ceil(bottom + margin - 4);
  return { theme, part, titleLines, legend, legendTop, captionLines, captionTop, height };
}

function titleOf(source: ExportSource, { title }: FigureOptions): string {
  return title ?? defaultTitle(source);
}

/** Returns what the drawing is called, also where no title is shown. */
export function shownTitle(source: ExportSource, options: FigureOptions = {}): string {
  return titleOf(source, options) || defaultTitle(source);
}

/** Returns the text below the map; empty where it has none. */
export function captionOf(source: ExportSource, { caption }: FigureOptions = {}): string {
  const { papers, concepts } = source.subgraph;
  return caption ?? (papers.length + concepts.length === 0 ? '' : describe(source));
}

function defaultTitle({ title, scope }: ExportSource): string {
  return [title, scope.subject].filter((part) => part.trim() !== '').join(': ');
}

/** Returns a line of counts: "62 papers and 136 concepts in 13 communities; 556 mentions." */
function describe({ structure, subgraph }: ExportSource): string {
  const { papers, concepts, mentions, cooccurrences, similarities } = subgraph;
  const communities = new Set([
    ...papers.map((number) => structure.papers[number]?.community),
    ...concepts.map((number) => structure.concepts[number]?.community),
  ]);
  const nodes = [
    countedAny(papers.length, 'paper', 'papers'),
    countedAny(concepts.length, 'concept', 'concepts'),
  ].filter((text) => text !== '');
  if (nodes.length === 0) return nothing;
  const links =
    concepts.length === 0
      ? countedAny(similarities.length, 'link by shared concepts', 'links by shared concepts')
      : papers.length === 0
        ? countedAny(cooccurrences.length, 'co-occurrence', 'co-occurrences')
        : countedAny(mentions.length, 'mention', 'mentions');
  const home = countedAny(communities.size, 'community', 'communities');
  return `${nodes.join(' and ')} in ${home}${links === '' ? '' : `; ${links}`}.`;
}

/** Nothing is said of what there is none of. */
function countedAny(number: number, noun: string, plural?: string): string {
  return number === 0 ? '' : counted(number, noun, plural);
}

/** Returns what a group holds, a line each, and its end. */
function* ended(pieces: Iterable<string>): Iterable<string> {
  for (const piece of pieces) yield line(piece);
  yield '</g>\n';
}

function line(piece: string): string {
  return piece === '' ? '' : `${piece}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
