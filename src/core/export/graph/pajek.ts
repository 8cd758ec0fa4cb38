/**
 * Pajek: a network (`.net`) and its communities (`.clu`), as Pajek, VOSviewer, igraph and NetworkX read
 * them (Pajek reference manual, http://mrvar.fdv.uni-lj.si/pajek/).
 *
 * A vertex is a line `number "label" x y shape x_fact f y_fact f`: papers are boxes, concepts ellipses,
 * places run from 0 to 1 with y downwards. A link is `from to weight l "kind"`. NetworkX takes the label for
 * the node's name, so a label that stands on the map twice is followed by the node's id in brackets.
 * A label can hold no quotation mark, line break or backslash: they become ', a space and /.
 * Communities are numbered from 1, as everything in Pajek; the partition counts the same vertices.
 */
import type { ExportFile, ExportRemark, ExportSource } from '../source.ts';
import { nodeAppearance } from './appearance.ts';
import { countRows, tabulateEdges, tabulateNodes } from './tables.ts';

/** A radius of this many map units is drawn in Pajek's usual size. */
const usualSize = 4;

/** Returns the files `stem.net` and `stem.clu`. */
export function writePajek(source: ExportSource, stem: string): ExportFile[] {
  const { papers, concepts } = source.subgraph;
  return [
    {
      file: `${stem}.net`,
      rows: countRows(source.subgraph) + 1,
      pieces: (remark) => networkPieces(source, remark),
    },
    {
      file: `${stem}.clu`,
      rows: papers.length + concepts.length + 1,
      pieces: () => partitionPieces(source),
    },
  ];
}

function* networkPieces(
  { structure, subgraph }: ExportSource,
  remark?: (remark: ExportRemark) => void,
): Generator<string> {
  const numbers = new Map<string, number>();
  const place = placeIn(tabulateNodes(structure, subgraph));
  const used = new Set<string>();
  let changed = 0;
  yield `*Network ${plainLine(structure.name)}\n`;
  yield `*Vertices ${subgraph.papers.length + subgraph.concepts.length}\n`;
  for (const row of tabulateNodes(structure, subgraph)) {
    const number = numbers.size + 1;
    numbers.set(row.id, number);
    const label = uniqueLabel(plainLine(row.label), plainLine(row.id), used);
    if (label !== row.label) changed += 1;
    const { size, shape } = nodeAppearance(row);
    const factor = round(size / usualSize);
    const drawn = `${shape === 'disc' ? 'ellipse' : 'box'} x_fact ${factor} y_fact ${factor}`;
    yield `${number} "${label}" ${place(row)} ${drawn}\n`;
  }
  yield '*Edges\n';
  for (const { source, target, kind, weight } of tabulateEdges(structure, subgraph)) {
    yield `${numbers.get(source)} ${numbers.get(target)} ${weight} l "${kind}"\n`;
  }
  if (changed > 0) {
    const labels = changed === 1 ? '1 label is' : `${changed} labels are`;
    const message = `${labels} written otherwise than on the map: Pajek holds no quotation marks, line breaks and backslashes, and no label twice.`;
    remark?.({ code: 'forbidden-characters', message });
  }
}

function* partitionPieces({ structure, subgraph }: ExportSource): Generator<string> {
  yield `*Vertices ${subgraph.papers.length + subgraph.concepts.length}\n`;
  for (const { community } of tabulateNodes(structure, subgraph)) yield `${community + 1}\n`;
}

/** Returns what writes a place of the map as Pajek's: within a margin of a twentieth, not stretched. */
function placeIn(
  rows: Iterable<{ x: number; y: number }>,
): (place: { x: number; y: number }) => string {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [bottom, top] = [left, right];
  for (const { x, y } of rows) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  const extent = Math.max(right - left, top - bottom);
  const scale = extent > 0 ? 0.9 / extent : 0;
  const across = (value: number, middle: number) => round(0.5 + (value - middle) * scale);
  return ({ x, y }) => `${across(x, (left + right) / 2)} ${across(-y, -(bottom + top) / 2)}`;
}

function uniqueLabel(label: string, id: string, used: Set<string>): string {
  let unique = label;
  for (let again = 1; used.has(unique) || unique === ''; again += 1) {
    unique = again === 1 ? `${label} [${id}]`.trim() : `${label} [${id}] ${again}`.trim();
  }
  used.add(unique);
  return unique;
}

function plainLine(text: string): string {
  return text
    .replaceAll('"', "'")
    .replaceAll('\\', '/')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
