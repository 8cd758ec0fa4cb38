/**
 * graphology's serialised graph: what `Graph.from` reads and sigma draws, with position, colour
 * and size under sigma's names.
 */
import type { ExportFile, ExportSource } from '../source.ts';
import { nodeAppearance } from './appearance.ts';
import { jsonRows } from './json-rows.ts';
import { countRows, type EdgeRow, type NodeRow, tabulateEdges, tabulateNodes } from './tables.ts';

const options = { type: 'undirected', multi: false, allowSelfLoops: false };

/** Returns the file `stem.json`. */
export function writeGraphology(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.json`,
    rows: countRows(source.subgraph) + 1,
    pieces: () => graphologyPieces(source),
  };
}

function* graphologyPieces({ structure, subgraph }: ExportSource): Generator<string> {
  const attributes = { name: structure.name };
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(attributes)},\n`;
  yield '"nodes":[';
  yield* jsonRows(nodesOf(tabulateNodes(structure, subgraph)));
  yield '],\n"edges":[';
  yield* jsonRows(edgesOf(tabulateEdges(structure, subgraph)));
  yield ']}\n';
}

function* nodesOf(rows: Iterable<NodeRow>) {
  for (const row of rows) {
    const { id: key, slot: _, ...attributes } = row;
    const { color, size } = nodeAppearance(row);
    yield { key, attributes: { ...attributes, color, size } };
  }
}

function* edgesOf(rows: Iterable<EdgeRow>) {
  let number = 0;
  for (const { source, target, ...attributes } of rows) {
    yield { key: `e${number}`, source, target, undirected: true, attributes };
    number += 1;
  }
}
