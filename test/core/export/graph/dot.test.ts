/** Read back by dotparser, which takes `\"` apart; the rest by the rules of Graphviz's labels. */
import parse, { type Attr, type Stmt } from 'dotparser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulateEdges, tabulateNodes } from '../../../../src/core/export/graph/tables.ts';
import { induceSubgraph, selectEverything } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure, Subgraph } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure } from '../hostile-structure.ts';
import { pairStructure } from './pair-structure.ts';
import { remarksOf, textOfFormat } from './text-of-format.ts';

function shown(value: unknown): string {
  return String(value)
    .replace(/\\(.)/g, (_, after: string) => (after === 'n' ? '\n' : after))
    .replaceAll('&amp;', '&');
}

function valuesOf(attributes: readonly Attr[]): Record<string, string> {
  return Object.fromEntries(attributes.map(({ id, eq }) => [String(id), shown(eq)]));
}

function readBack(structure: DatasetStructure, subgraph: Subgraph = selectEverything(structure)) {
  const [graph] = parse(textOfFormat('dot', structure, { subgraph }));
  const statements: readonly Stmt[] = graph?.children ?? [];
  const nodes = statements.flatMap((statement) =>
    statement.type === 'node_stmt'
      ? { id: shown(statement.node_id.id), ...valuesOf(statement.attr_list) }
      : [],
  );
  const edges = statements.flatMap((statement) => {
    if (statement.type !== 'edge_stmt') return [];
    const [source, target] = statement.edge_list.map((end) =>
      end.type === 'node_id' ? shown(end.id) : '',
    );
    return { source, target, ...valuesOf(statement.attr_list) };
  });
  return { type: graph?.type, nodes, edges };
}

const asTexts = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));

describe('dot', () => {
  it('holds nothing for an empty selection', () => {
    const empty = induceSubgraph(pairStructure, [], []);
    expect(readBack(pairStructure, empty)).toEqual({ type: 'graph', nodes: [], edges: [] });
  });

  it('holds every node with its columns and how it is drawn, and every link', () => {
    const { nodes, edges } = readBack(pairStructure);
    const everything = selectEverything(pairStructure);
    const rows = [...tabulateNodes(pairStructure, everything)].map(
      ({ slot: _, x, y, ...columns }) => asTexts({ ...columns, pos: `${x},${y}` }),
    );
    expect(nodes).toMatchObject(rows);
    expect(nodes.map((node) => 'shape' in node && node.shape)).toEqual([
      'square',
      'square',
      'circle',
      'circle',
    ]);
    expect(edges).toEqual([...tabulateEdges(pairStructure, everything)].map(asTexts));
  });

  it('keeps hostile texts as text', () => {
    const { nodes, edges } = readBack(hostileStructure);
    const titles = hostileStructure.papers.map(({ title }) => title.replace(/\r\n?/g, '\n'));
    expect(nodes.map((node) => 'label' in node && node.label)).toEqual([...titles, ...titles]);
    expect(edges).toHaveLength(
      [...tabulateEdges(hostileStructure, selectEverything(hostileStructure))].length,
    );
  });

  it('tells of characters that Graphviz cannot read', () => {
    const structure = structureOf({
      papers: [{ title: 'a\0b\udc00c' }],
      concepts: [],
      mentions: [],
    });
    expect(readBack(structure).nodes).toMatchObject([{ label: 'abc' }]);
    expect(remarksOf('dot', structure)).toEqual([
      {
        code: 'forbidden-characters',
        message: '2 characters were left out that DOT cannot hold, first in the label of "p0".',
      },
    ]);
    expect(remarksOf('dot', pairStructure)).toEqual([]);
  });

  it('gives any title back, line breaks of one kind', () => {
    const marks = fc.string({ unit: fc.constantFrom('\\', '"', '\n', '\r', 'n', '{', ';', ']') });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme' })), (title) => {
        const [node] = readBack(
          structureOf({ papers: [{ title }], concepts: [], mentions: [] }),
        ).nodes;
        const kept = title.replace(/\r\n?/g, '\n').replaceAll('&amp;', '&');
        expect(node).toMatchObject({ label: kept });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps what would be an entity of HTML as it reads', () => {
    const title = '&lt; and &#10; and & alone;';
    const structure = structureOf({ papers: [{ title }], concepts: [], mentions: [] });
    expect(textOfFormat('dot', structure)).toContain('"&amp;lt; and &amp;#10; and & alone;"');
  });
});
