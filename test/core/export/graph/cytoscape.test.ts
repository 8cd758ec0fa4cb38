/** Read back by Cytoscape.js. */
import cytoscape, { type CytoscapeOptions } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulateEdges, tabulateNodes } from '../../../../src/core/export/graph/tables.ts';
import { induceSubgraph, selectEverything } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure, Subgraph } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure } from '../hostile-structure.ts';
import { pairStructure } from './pair-structure.ts';
import { textOfFormat } from './text-of-format.ts';

function read(structure: DatasetStructure, subgraph: Subgraph = selectEverything(structure)) {
  const text = textOfFormat('cytoscape', structure, { subgraph });
  return cytoscape({ ...(JSON.parse(text) as CytoscapeOptions), headless: true });
}

function labelsRead(structure: DatasetStructure): unknown[] {
  return read(structure)
    .nodes()
    .map((node) => node.data('label'));
}

/** Halves of surrogate pairs too. */
const codeUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('cytoscape', () => {
  it('holds nothing for an empty selection', () => {
    const graph = read(pairStructure, induceSubgraph(pairStructure, [], []));
    expect([graph.nodes().length, graph.edges().length]).toEqual([0, 0]);
    expect(graph.data()).toMatchObject({ name: 'small' });
  });

  it('says which version of the form it is', () => {
    expect(JSON.parse(textOfFormat('cytoscape', pairStructure))).toMatchObject({
      format_version: '1.0',
      generated_by: 'throughline',
    });
  });

  it('holds every attribute of a node with its type, and turns y downwards', () => {
    const nodes = read(pairStructure).nodes();
    const rows = [...tabulateNodes(pairStructure, selectEverything(pairStructure))];
    expect(nodes.map((node) => node.id())).toEqual(rows.map(({ id }) => id));
    rows.forEach(({ slot: _, x, y, ...row }, number) => {
      expect(nodes[number]?.data()).toMatchObject({ ...row, name: row.label });
      expect(nodes[number]?.position()).toEqual({ x, y: 0 - y });
    });
    expect(nodes[0]?.data()).toMatchObject({ color: '#a12c53', size: 4, shape: 'square' });
    expect(nodes[0]?.position()).toEqual({ x: 3.25, y: 2 });
  });

  it('holds every link with its attributes', () => {
    const rows = [...tabulateEdges(pairStructure, selectEverything(pairStructure))];
    expect(
      read(pairStructure)
        .edges()
        .map((edge) => edge.data()),
    ).toEqual(rows.map((row, number) => ({ id: `e${number}`, interaction: row.kind, ...row })));
  });

  it('tells a paper from a link that is called the same', () => {
    const structure = structureOf({
      papers: [{ id: 'e0' }],
      concepts: [{}],
      mentions: [[0, 0, 1]],
    });
    const graph = read(structure);
    expect(graph.nodes().map((node) => node.id())).toEqual(['paper:e0', 'concept:c0']);
    expect(graph.edges()[0]?.data()).toMatchObject({ id: 'e0', source: 'paper:e0' });
  });

  it('keeps hostile texts', () => {
    const { papers, concepts } = hostileStructure;
    expect(labelsRead(hostileStructure)).toEqual([
      ...papers.map(({ title }) => title),
      ...concepts.map(({ label }) => label),
    ]);
  });

  it('keeps any title', () => {
    fc.assert(
      fc.property(codeUnits, (title) => {
        const structure = structureOf({ papers: [{ title }], concepts: [], mentions: [] });
        expect(labelsRead(structure)).toEqual([title]);
      }),
      { numRuns: 50 },
    );
  });
});
