/**
 * GraphML (http://graphml.graphdrawing.org/): every attribute under a typed key. Position, size and
 * colour stand under the key names that Gephi writes and reads (`x`, `y`, `size`, `r`, `g`, `b`).
 */
import type { DatasetStructure, Subgraph } from '../../types.ts';
import { nodeAppearance, rgbOf } from './appearance.ts';
import {
  type ColumnType,
  edgeColumns,
  type NodeRow,
  nodeColumns,
  tabulateEdges,
  tabulateNodes,
} from './tables.ts';
import { element, escapeXml, lines, xmlDocument } from './xml.ts';

interface Key {
  name: string;
  type: ColumnType;
}

const typeNames = { string: 'string', integer: 'int', double: 'double' } as const;

const nodeKeys: readonly Key[] = [
  ...nodeColumns.filter(({ name }) => name !== 'id'),
  { name: 'size', type: 'double' },
  { name: 'r', type: 'integer' },
  { name: 'g', type: 'integer' },
  { name: 'b', type: 'integer' },
];
const edgeKeys: readonly Key[] = edgeColumns.filter(
  ({ name }) => name !== 'source' && name !== 'target',
);

/** Returns the subgraph as the text of a `.graphml` file. */
export function writeGraphml(structure: DatasetStructure, subgraph: Subgraph): string {
  const nodes = tabulateNodes(structure, subgraph).map((row) =>
    element('node', { id: row.id }, dataElements('node', nodeKeys, withAppearance(row))),
  );
  const edges = tabulateEdges(structure, subgraph).map(({ source, target, ...values }, number) =>
    element('edge', { id: `e${number}`, source, target }, dataElements('edge', edgeKeys, values)),
  );
  return xmlDocument(
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      lines([
        ...nodeKeys.map((key) => declare('node', key)),
        ...edgeKeys.map((key) => declare('edge', key)),
        element('graph', { edgedefault: 'undirected' }, lines([...nodes, ...edges])),
      ]),
    ),
  );
}

/** Keys of nodes and edges share one namespace, and `kind` is a key of both. */
function keyId(owner: 'node' | 'edge', name: string): string {
  return `${owner}_${name}`;
}

function declare(owner: 'node' | 'edge', { name, type }: Key): string {
  return element('key', {
    id: keyId(owner, name),
    for: owner,
    'attr.name': name,
    'attr.type': typeNames[type],
  });
}

function withAppearance(row: NodeRow): Record<string, string | number> {
  const { color, size } = nodeAppearance(row);
  return { ...row, size, ...rgbOf(color) };
}

function dataElements(
  owner: 'node' | 'edge',
  keys: readonly Key[],
  values: Readonly<Record<string, string | number>>,
): string {
  return keys
    .flatMap(({ name }) => {
      const value = values[name];
      if (value === undefined) return [];
      return element('data', { key: keyId(owner, name) }, escapeXml(String(value)));
    })
    .join('');
}
