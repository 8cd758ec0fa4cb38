/**
 * GEXF 1.3, the format of Gephi (https://gexf.net/): typed attributes, and position, colour, size
 * and shape in its viz module. No modification date is written, so the same subgraph gives the
 * same bytes.
 */
import type { ExportFile, ExportRemark, ExportSource } from '../source.ts';
import { nodeAppearance, rgbOf } from './appearance.ts';
import {
  type Column,
  countRows,
  type EdgeRow,
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
  lines,
  openElement,
  xmlDeclaration,
} from './xml.ts';

/** Columns that GEXF holds in attributes of its own. */
const ownNodeColumns = ['id', 'label', 'x', 'y'];
const ownEdgeColumns = ['source', 'target', 'weight'];

const nodeAttributes = nodeColumns.filter(({ name }) => !ownNodeColumns.includes(name));
const edgeAttributes = edgeColumns.filter(({ name }) => !ownEdgeColumns.includes(name));

/** Returns the file `stem.gexf`. */
export function writeGexf(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.gexf`,
    rows: countRows(source.subgraph) + 1,
    pieces: (remark) => gexfPieces(source, remark),
  };
}

function* gexfPieces(
  { structure, subgraph }: ExportSource,
  remark?: (remark: ExportRemark) => void,
): Generator<string> {
  const dropped = countForbiddenIn(countForbidden, 'XML');
  dropped.see({ description: structure.name });
  const meta = lines([
    element('creator', {}, 'Throughline'),
    element('description', {}, escapeXml(structure.name)),
  ]);
  yield [
    xmlDeclaration,
    openElement('gexf', {
      xmlns: 'http://gexf.net/1.3',
      'xmlns:viz': 'http://gexf.net/1.3/viz',
      version: '1.3',
    }),
    `${element('meta', {}, meta)}\n`,
    openElement('graph', { defaultedgetype: 'undirected', mode: 'static' }),
    `${declare('node', nodeAttributes)}\n`,
    `${declare('edge', edgeAttributes)}\n`,
    openElement('nodes'),
  ].join('');
  for (const row of tabulateNodes(structure, subgraph)) {
    dropped.see(row);
    yield `${nodeElement(row)}\n`;
  }
  yield closeElement('nodes') + openElement('edges');
  let number = 0;
  for (const row of tabulateEdges(structure, subgraph)) {
    yield `${edgeElement(row, number)}\n`;
    number += 1;
  }
  yield ['edges', 'graph', 'gexf'].map(closeElement).join('');
  dropped.tell(remark);
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
