/**
 * Cytoscape JSON (`.cyjs`), which Cytoscape desktop opens as a network and `cytoscape()` takes as its
 * options. What both know by a name of their own stands under it: `name`, `interaction`, `weight`, and
 * positions beside the attributes, which `layout` tells Cytoscape.js to keep. In Cytoscape y grows
 * downwards, so its sign is turned; sizes and colours are attributes, for a style to map. The id of a
 * link is `e` and its number. Nodes and links share one set of ids, so a paper called like a link gets a
 * prefix here.
 */
import type { ExportFile, ExportSource } from '../source.ts';
import { nodeAppearance } from './appearance.ts';
import { jsonRows } from './json-rows.ts';
import { countRows, type EdgeRow, type NodeRow, tabulateEdges, tabulateNodes } from './tables.ts';

/** Returns the file `stem.cyjs`. */
export function writeCytoscape(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.cyjs`,
    rows: countRows(source.subgraph) + 1,
    pieces: () => cytoscapePieces(source),
  };
}

function* cytoscapePieces({ structure, subgraph, title }: ExportSource): Generator<string> {
  const head = {
    format_version: '1.0',
    generated_by: 'throughline',
    target_cytoscapejs_version: '~3.0',
    layout: { name: 'preset' },
    data: { name: title, shared_name: title, input_hash: structure.inputHash },
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"elements":{"nodes":[`;
  yield* jsonRows(nodesOf(tabulateNodes(structure, subgraph)));
  yield '],\n"edges":[';
  yield* jsonRows(edgesOf(tabulateEdges(structure, subgraph)));
  yield ']}}\n';
}

function* nodesOf(rows: Iterable<NodeRow>) {
  for (const row of rows) {
    const { slot: _, x, y, ...attributes } = row;
    const { label } = row;
    const data = { ...attributes, id: nodeId(row.id), name: label, shared_name: label };
    // A zero is not turned into the negative one.
    yield { data: { ...data, ...nodeAppearance(row) }, position: { x, y: 0 - y } };
  }
}

function* edgesOf(rows: Iterable<EdgeRow>) {
  let number = 0;
  for (const { source, target, ...attributes } of rows) {
    const ends = { id: `e${number}`, source: nodeId(source), target: nodeId(target) };
    yield { data: { ...ends, interaction: attributes.kind, ...attributes } };
    number += 1;
  }
}

function nodeId(id: string): string {
  return /^e\d+$/.test(id) ? `paper:${id}` : id;
}
