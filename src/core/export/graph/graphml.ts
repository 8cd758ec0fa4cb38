/**
 * GraphML (http://graphml.graphdrawing.org/): every attribute under a typed key. Position, size and
 * colour stand under the key names that Gephi writes and reads (`x`, `y`, `size`, `r`, `g`, `b`).
 */
import type { ExportFile, ExportRemark, ExportSource } from '../source.ts';
import { nodeAppearance, rgbOf } from './appearance.ts';
import {
  type ColumnType,
  countRows,
  edgeColumns,
  type NodeRow,
  nodeColumns,
  tabulateEdges,
  tabulateNodes,
} from './tables.ts';
import { countForbiddenIn } from './tell-forbidden.ts';
import {
  closeElement,
  countForbidden,
  element,
  escapeXml,
  openElement,
  xmlDeclaration,
} from './xml.ts';

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

/** Returns the file `stem.graphml`. */
export function writeGraphml(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.graphml`,
    rows: countRows(source.subgraph) + 1,
    pieces: (remark) => graphmlPieces(source, remark),
  };
}

function* graphmlPieces(
  { structure, subgraph }: ExportSource,
  remark?: (remark: ExportRemark) => void,
): Generator<string> {
  const dropped = countForbiddenIn(countForbidden, 'XML');
  yield [
    xmlDeclaration,
    openElement('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }),
    ...nodeKeys.map((key) => `${declare('node', key)}\n`),
    ...edgeKeys.map((key) => `${declare('edge', key)}\n`),
    openElement('graph', { edgedefault: 'undirected' }),
  ].join('');
  for (const row of tabulateNodes(structure, subgraph)) {
    dropped.see(row);
    const children = dataElements('node', nodeKeys, withAppearance(row));
    yield `${element('node', { id: row.id }, children)}\n`;
  }
  let number = 0;
  for (const { source, target, ...values } of tabulateEdges(structure, subgraph)) {
    const children = dataElements('edge', edgeKeys, values);
    yield `${element('edge', { id: `e${number}`, source, target }, children)}\n`;
    number += 1;
  }
  yield ['graph', 'graphml'].map(closeElement).join('');
  dropped.tell(remark);
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
