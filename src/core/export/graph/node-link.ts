/**
 * Node-link JSON, as `networkx.node_link_graph` reads it: the graph's own attributes under `graph`,
 * nodes with their id, links with their ends, numbers as numbers.
 *
 * NetworkX 3.6 looks for the links under `edges`, versions before 3.4 (and D3) under `links`, and
 * those between take either. They are therefore written under both names, and every version opens the
 * file without an argument; a reader that takes one is not troubled by the other. Chosen against one
 * name alone, which half of the installed versions refuse with a KeyError. What a node does not have
 * is left out.
 */
import type { ExportFile, ExportSource } from '../source.ts';
import { nodeAppearance } from './appearance.ts';
import { jsonRows } from './json-rows.ts';
import { countRows, type NodeRow, tabulateEdges, tabulateNodes } from './tables.ts';

/** Returns the file `stem.json`. */
export function writeNodeLink(source: ExportSource, stem: string): ExportFile {
  const { subgraph } = source;
  const { mentions, cooccurrences, similarities } = subgraph;
  return {
    file: `${stem}.json`,
    rows: countRows(subgraph) + mentions.length + cooccurrences.length + similarities.length + 1,
    pieces: () => nodeLinkPieces(source),
  };
}

function* nodeLinkPieces({ structure, subgraph, title }: ExportSource): Generator<string> {
  const graph = { name: title, input_hash: structure.inputHash, generator: 'Throughline' };
  yield `{"directed":false,"multigraph":false,"graph":${JSON.stringify(graph)},\n"nodes":[`;
  yield* jsonRows(nodesOf(tabulateNodes(structure, subgraph)));
  const edges = [...tabulateEdges(structure, subgraph)];
  yield '],\n"edges":[';
  yield* jsonRows(edges);
  yield '],\n"links":[';
  yield* jsonRows(edges);
  yield ']}\n';
}

function* nodesOf(rows: Iterable<NodeRow>) {
  for (const row of rows) {
    const { slot: _, ...attributes } = row;
    const { color, size } = nodeAppearance(row);
    yield { ...attributes, color, size };
  }
}
