/**
 * DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html), laid out already: with
 * `neato -n2 -Tsvg map.gv` every node stands where the map has it (`pos`, in points). All other programs
 * that read DOT find the columns of the tables as attributes of their own.
 *
 * Every name and value stands in double quotes. There a backslash begins an escape in labels, and DOT
 * itself knows `\"` alone: a backslash is therefore doubled and a line break is `\n`, in values and in
 * names alike, which Graphviz shows as they were. Graphviz also resolves HTML's entities, so an
 * ampersand that would begin one is written as `&amp;`.
 */
import type { ExportFile, ExportRemark, ExportSource } from '../source.ts';
import { nodeAppearance } from './appearance.ts';
import { countRows, type EdgeRow, type NodeRow, tabulateEdges, tabulateNodes } from './tables.ts';
import { countForbiddenIn } from './tell-forbidden.ts';

const pointsAnInch = 72;

/** Graphviz ends its text at the first, and no file in UTF-8 can hold the others. */
const forbidden = /[\0\p{Cs}]/gu;

/** Returns the file `stem.gv`. */
export function writeDot(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.gv`,
    rows: countRows(source.subgraph) + 1,
    pieces: (remark) => dotPieces(source, remark),
  };
}

function* dotPieces(
  { structure, subgraph }: ExportSource,
  remark?: (remark: ExportRemark) => void,
): Generator<string> {
  const dropped = countForbiddenIn((text) => text.match(forbidden)?.length ?? 0, 'DOT');
  dropped.see({ name: structure.name });
  yield `graph ${quote(structure.name)} {\n`;
  yield '  graph [outputorder="edgesfirst"];\n';
  yield '  node [style="filled", fixedsize="shape", penwidth="0", fontsize="6"];\n';
  yield '  edge [color="#88888844"];\n';
  for (const row of tabulateNodes(structure, subgraph)) {
    dropped.see(row);
    yield `  ${quote(row.id)}${attributeList({ ...drawnAs(row), ...withoutPlace(row) })};\n`;
  }
  for (const { source, target, ...values } of tabulateEdges(structure, subgraph)) {
    yield `  ${quote(source)} -- ${quote(target)}${attributeList(values)};\n`;
  }
  yield '}\n';
  dropped.tell(remark);
}

/** Attributes by which Graphviz draws. */
function drawnAs(row: NodeRow) {
  const { color, size, shape } = nodeAppearance(row);
  const inches = Math.round((2 * size * 1000) / pointsAnInch) / 1000;
  return {
    label: row.label,
    shape: shape === 'disc' ? 'circle' : 'square',
    pos: `${row.x},${row.y}`,
    width: inches,
    height: inches,
    fillcolor: color,
  };
}

function withoutPlace({ id: _, label: __, x: ___, y: ____, slot: _____, ...values }: NodeRow) {
  return values;
}

function attributeList(values: object): string {
  const written = Object.entries(values as Omit<EdgeRow, 'source' | 'target'>).map(
    ([name, value]) => `${name}=${quote(String(value))}`,
  );
  return ` [${written.join(', ')}]`;
}

function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(forbidden, '')
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `"${escaped}"`;
}
