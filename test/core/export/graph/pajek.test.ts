/** Read back by a strict reader of the two forms; NetworkX and igraph were asked by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planExport, textOf } from '../../../../src/core/export/plan-export.ts';
import { induceSubgraph, selectEverything } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure, Subgraph } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure } from '../hostile-structure.ts';
import { sourceOf } from '../source-of.ts';
import { pairStructure } from './pair-structure.ts';
import { remarksOf } from './text-of-format.ts';

const vertexForm = /^(\d+) "([^"\\\p{Cc}]+)" (\S+) (\S+) (box|ellipse) x_fact (\S+) y_fact (\S+)$/u;
const linkForm = /^(\d+) (\d+) (\S+) l "(\w+)"$/;

function readBack(structure: DatasetStructure, subgraph: Subgraph = selectEverything(structure)) {
  const files = planExport(sourceOf(structure, { subgraph }), 'pajek');
  const [network = '', partition = ''] = files.map(textOf);
  const [name, ...lines] = network.trimEnd().split('\n');
  const edgesAt = lines.indexOf('*Edges');
  const vertices = lines.slice(1, edgesAt).map((line) => {
    const [, number, label, x, y, shape] = vertexForm.exec(line) ?? expect.fail(line);
    return { number: Number(number), label, x: Number(x), y: Number(y), shape };
  });
  const links = lines.slice(edgesAt + 1).map((line) => {
    const [, source, target, weight, kind] = linkForm.exec(line) ?? expect.fail(line);
    return { source: Number(source), target: Number(target), weight: Number(weight), kind };
  });
  const [heading, ...communities] = partition.trimEnd().split('\n');
  expect(lines[0]).toBe(`*Vertices ${vertices.length}`);
  expect(heading).toBe(`*Vertices ${vertices.length}`);
  return { name, vertices, links, communities: communities.map(Number) };
}

describe('pajek', () => {
  it('has no vertices and no links for an empty selection', () => {
    const empty = induceSubgraph(pairStructure, [], []);
    expect(readBack(pairStructure, empty)).toEqual({
      name: '*Network small',
      vertices: [],
      links: [],
      communities: [],
    });
  });

  it('numbers papers, then concepts, and names the ends of links by number', () => {
    const { vertices, links, communities } = readBack(pairStructure);
    expect(vertices.map(({ number, label, shape }) => [number, label, shape])).toEqual([
      [1, 'A title', 'box'],
      [2, 'Paper 1', 'box'],
      [3, 'attention', 'ellipse'],
      [4, 'c1', 'ellipse'],
    ]);
    expect(links.filter(({ kind }) => kind === 'mention')).toEqual([
      { source: 1, target: 3, weight: 3, kind: 'mention' },
      { source: 2, target: 3, weight: 1.5, kind: 'mention' },
      { source: 2, target: 4, weight: 0.125, kind: 'mention' },
    ]);
    expect(communities).toEqual([2, 13, 2, 1]);
  });

  it('keeps places within the unit square, the top of the map at the top', () => {
    const structure = structureOf({
      papers: [
        { x: 0, y: 100 },
        { x: 400, y: -100 },
      ],
      concepts: [],
      mentions: [],
    });
    expect(readBack(structure).vertices).toMatchObject([
      { x: 0.05, y: 0.275 },
      { x: 0.95, y: 0.725 },
    ]);
  });

  it('has no label twice, and says how many are not as on the map', () => {
    const papers = [{ title: 'Same' }, { title: 'Same' }, { title: 'A "b"\nc\\d' }];
    const structure = structureOf({ papers, concepts: [], mentions: [] });
    expect(readBack(structure).vertices.map(({ label }) => label)).toEqual([
      'Same',
      'Same [p1]',
      "A 'b' c/d",
    ]);
    expect(remarksOf('pajek', structure)).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^2 labels are/) }),
    ]);
    expect(remarksOf('pajek', pairStructure)).toEqual([]);
  });

  it('keeps every vertex and link of hostile texts', () => {
    const { vertices, links } = readBack(hostileStructure);
    const { papers, concepts, mentions, cooccurrences, similarities } = hostileStructure;
    expect(new Set(vertices.map(({ label }) => label)).size).toBe(papers.length + concepts.length);
    expect(links).toHaveLength(mentions.length + cooccurrences.length + similarities.length);
  });

  it('writes lines that can be read, whatever the titles', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', '\\', '\n', '*', ' ') }),
    );
    fc.assert(
      fc.property(title, title, (one, other) => {
        const papers = [{ title: one }, { title: other }];
        const { vertices } = readBack(structureOf({ papers, concepts: [], mentions: [] }));
        expect(new Set(vertices.map(({ label }) => label)).size).toBe(2);
      }),
      { numRuns: 50 },
    );
  });
});
