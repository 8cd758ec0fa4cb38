/**
 * graphology's serialised graph: what `Graph.from` reads and sigma draws, with position, colour
 * and size under sigma's names.
 */
import type { DatasetStructure, Subgraph } from '../../types.ts';
import { nodeAppearance } from './appearance.ts';
import { tabulateEdges, tabulateNodes } from './tables.ts';

/** Returns the subgraph as the text of a `.json` file. */
export function writeGraphology(structure: DatasetStructure, subgraph: Subgraph): string {
  const graph = {
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    attributes: { name: structure.name },
    nodes: tabulateNodes(structure, subgraph).map((row) => {
      const { id: key, ...attributes } = row;
      const { color, size } = nodeAppearance(row);
      return { key, attributes: { ...attributes, color, size } };
    }),
    edges: tabulateEdges(structure, subgraph).map(({ source, target, ...attributes }, number) => ({
      key: `e${number}`,
      source,
      target,
      undirected: true,
      attributes,
    })),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}
