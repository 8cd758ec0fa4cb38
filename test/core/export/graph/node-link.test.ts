import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EdgeRow,
  type NodeRow,
  tabulateEdges,
  tabulateNodes,
} from '../../../../src/core/export/graph/tables.ts';
import { induceSubgraph, selectEverything } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure } from '../hostile-structure.ts';
import { pairStructure } from './pair-structure.ts';
import { textOfFormat } from './text-of-format.ts';

interface NodeLink {
  directed: boolean;
  multigraph: boolean;
  graph: Record<string, unknown>;
  nodes: (NodeRow & { color: string; size: number })[];
  edges: EdgeRow[];
  links: EdgeRow[];
}

/** Reads as NetworkX does, and refuses what it would take for something else without a word. */
function readNodeLink(text: string): NodeLink {
  const read = JSON.parse(text) as NodeLink;
  const ids = new Set(read.nodes.map(({ id }) => id));
  expect(ids.size).toBe(read.nodes.length);
  const ends = new Set(read.edges.map(({ source, target }) => JSON.stringify([source, target])));
  expect(ends.size).toBe(read.edges.length);
  expect(read.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  expect(read.links).toEqual(read.edges);
  return read;
}

/** JSON has no negative zero. */
function rowsOf(structure: DatasetStructure): { nodes: unknown[]; edges: EdgeRow[] } {
  const everything = selectEverything(structure);
  return {
    nodes: [...tabulateNodes(structure, everything)].map(({ slot: _, ...row }) => ({
      ...row,
      y: row.y + 0,
    })),
    edges: [...tabulateEdges(structure, everything)],
  };
}

function rowsRead(structure: DatasetStructure): { nodes: unknown[]; edges: EdgeRow[] } {
  const { nodes, edges } = readNodeLink(textOfFormat('node-link', structure));
  return { nodes: nodes.map(({ color: _, size: __, ...row }) => row), edges };
}

/** Halves of surrogate pairs too. */
const codeUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('node-link', () => {
  it('holds nothing for an empty selection', () => {
    const subgraph = induceSubgraph(pairStructure, [], []);
    expect(readNodeLink(textOfFormat('node-link', pairStructure, { subgraph }))).toEqual({
      directed: false,
      multigraph: false,
      graph: { name: 'small', input_hash: '0'.repeat(64), generator: 'Throughline' },
      nodes: [],
      edges: [],
      links: [],
    });
  });

  it('holds every attribute of nodes and links, with its type', () => {
    expect(rowsRead(pairStructure)).toEqual(rowsOf(pairStructure));
    const { nodes } = readNodeLink(textOfFormat('node-link', pairStructure));
    expect(nodes[0]).toMatchObject({ year: 2021, x: 3.25, color: '#a12c53', size: 4 });
  });

  it('keeps hostile texts', () => {
    expect(rowsRead(hostileStructure)).toEqual(rowsOf(hostileStructure));
  });

  it('keeps any title', () => {
    fc.assert(
      fc.property(codeUnits, (title) => {
        const structure = structureOf({ papers: [{ title }], concepts: [], mentions: [] });
        expect(rowsRead(structure)).toEqual(rowsOf(structure));
      }),
    );
  });
});
