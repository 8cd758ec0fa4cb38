/**
 * GEXF 1.3, the format of Gephi (https://gexf.net/): typed attributes, and position, colour, size
 * and shape in its viz module. No modification date is written, so the same subgraph gives the
 * same bytes.
 */
import type { DatasetStructure, Subgraph } from '../../types.ts';
import { nodeAppearance, rgbOf } from './appearance.ts';
import {
  type Column,
  type EdgeRow,
  edgeColumns,
  type NodeRow,
  nodeColumns,
  tabulateEdges,
  tabulateNodes,
} from './tables.ts';
import { element, escapeXml, lines, xmlDocument } from './xml.ts';

/** Columns that GEXF holds in attributes of its own. */
const ownNodeColumns = ['id', 'label', 'x', 'y'];
const ownEdgeColumns = ['source', 'target', 'weight'];

const nodeAttributes = nodeColumns.filter(({ name }) => !ownNodeColumns.includes(name));
const edgeAttributes = edgeColumns.filter(({ name }) => !ownEdgeColumns.includes(name));

/** Returns the subgraph as the text of a `.gexf` file. */
export function writeGexf(structure: DatasetStructure, subgraph: Subgraph): string {
  const meta = lines([
    element('creator', {}, 'Throughline'),
    element('description', {}, escapeXml(structure.name)),
  ]);
  const graph = lines([
    declare('node', nodeAttributes),
    declare('edge', edgeAttributes),
    element('nodes', {}, lines(tabulateNodes(structure, subgraph).map(nodeElement))),
    element('edges', {}, lines(tabulateEdges(structure, subgraph).map(edgeElement))),
  ]);
  return xmlDocument(
    element(
      'gexf',
      {
        xmlns: 'http://gexf.net/1.3',
        'xmlns:viz': 'http://gexf.net/1.3/viz',
        version: '1.3',
      },
      lines([
        element('meta', {}, meta),
        element('graph', { defaultedgetype: 'undirected', mode: 'static' }, graph),
      ]),
    ),
  );
}

function declare<Row>(owner: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  const declared = columns.map(({ name, type }) =>
    element('attribute', { id: name, title: name, type }),
  );
  return element('attributes', { class: owner }, lines(declared));
}

function nodeElement(row: NodeRow): string {
  const { color, size, shape } = nodeAppearance(row);
  return element(
    'node',
    { id: row.id, label: row.label },
    lines([
      attributeValues(row, nodeAttributes),
      element('viz:color', rgbOf(color)),
      element('viz:position', { x: row.x, y: row.y, z: 0 }),
      element('viz:size', { value: size }),
      element('viz:shape', { value: shape }),
    ]),
  );
}

function edgeElement(row: EdgeRow, number: number): string {
  const { source, target, weight } = row;
  return element(
    'edge',
    { id: number, source, target, weight },
    attributeValues(row, edgeAttributes),
  );
}

function attributeValues<Row extends object>(row: Row, columns: readonly Column<Row>[]): string {
  const values = columns.flatMap(({ name }) => {
    const value = row[name];
    return value === undefined ? [] : element('attvalue', { for: name, value: String(value) });
  });
  return element('attvalues', {}, values.join(''));
}
