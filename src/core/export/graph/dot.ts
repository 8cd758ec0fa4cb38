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
import type { ExportFile, ExportSource } from '../source.ts';
import { nodeAppearance } from './appearance.ts';
import { countRows, type EdgeRow, type NodeRow, tabulateEdges, tabulateNodes } from './tables.ts';

const pointsAnInch = 72;

/** Returns the file `stem.gv`. */
export function writeDot(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.gv`,
    rows: countRows(source.subgraph) + 1,
    pieces: () => dotPieces(source),
  };
}

function* dotPieces({ structure, subgraph }: ExportSource): Generator<string> {
  yield `graph ${quote(structure.name)} {\n`;
  yield '  graph [outputorder="edgesfirst"];\n';
  yield '  node [style="filled", fixedsize="shape", penwidth="0", fontsize="6"];\n';
  yield '  edge [color="#88888844"];\n';
  for (const row of tabulateNodes(structure, subgraph)) {
    yield `  ${quote(row.id)}${attributeList({ ...drawnAs(row), ...withoutPlace(row) })};\n`;
  }
  for (const { source, target, ...values } of tabulateEdges(structure, subgraph)) {
    yield `  ${quote(source)} -- ${quote(target)}${attributeList(values)};\n`;
  }
  yield '}\n';
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
    .replaceAll('\0', '')
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `"${escaped}"`;
}
