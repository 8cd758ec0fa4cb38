/** Round trips read by other people's parsers. */
import fc from 'fast-check';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { SerializedGraph } from 'graphology-types';
import { describe, expect, it } from 'vitest';
import { induceSubgraph, selectEverything } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure, Subgraph } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure } from '../hostile-structure.ts';
import { remarksOf, textOfFormat } from './text-of-format.ts';

const readers = {
  gexf: (text: string) => parseGexf(Graph, text),
  graphml: (text: string) => parseGraphml(Graph, text),
  graphology: (text: string) => Graph.from(JSON.parse(text) as SerializedGraph),
};
const formats = Object.keys(readers) as (keyof typeof readers)[];

function roundTrip(
  format: keyof typeof readers,
  structure: DatasetStructure,
  subgraph: Subgraph = selectEverything(structure),
): Graph {
  return readers[format](textOfFormat(format, structure, { subgraph }));
}

const pair = structureOf({
  papers: [{ title: 'A title', year: 2021, x: 3.25, y: -2, community: 1 }, { community: 12 }],
  concepts: [{ label: 'attention', community: 1 }],
  mentions: [
    [0, 0, 3],
    [1, 0, 1.5],
  ],
});

describe.each(formats)('%s', (format) => {
  it('holds nothing for an empty selection', () => {
    const graph = roundTrip(format, pair, induceSubgraph(pair, [], []));
    expect([graph.order, graph.size]).toEqual([0, 0]);
  });

  it('holds every attribute of a paper and of a concept, with its type', () => {
    const graph = roundTrip(format, pair);
    expect(graph.getNodeAttributes('p0')).toMatchObject({
      kind: 'paper',
      label: 'A title',
      year: 2021,
      community: 1,
      community_label: 'Community 1',
      x: 3.25,
      y: -2,
      size: 4,
    });
    expect(graph.getNodeAttributes('p0')).not.toHaveProperty('papers');
    expect(graph.getNodeAttributes('concept:c0')).toMatchObject({
      kind: 'concept',
      label: 'attention',
      variants: 'c0',
      papers: 2,
      size: 5.03,
    });
    expect(graph.getNodeAttributes('concept:c0')).not.toHaveProperty('year');
  });

  it('holds what is broader and narrower, and the sense', () => {
    const graph = roundTrip(
      format,
      structureOf({
        papers: [],
        concepts: [
          {},
          { broader: ['concept:c0'], sense: { word: 'a', context: 'b & c', confidence: 0.5 } },
        ],
        mentions: [],
      }),
    );
    expect(graph.getNodeAttributes('concept:c0')).toMatchObject({ narrower: 'concept:c1' });
    expect(graph.getNodeAttributes('concept:c1')).toMatchObject({
      broader: 'concept:c0',
      sense: 'b & c',
      sense_confidence: 0.5,
    });
  });

  it('colours nodes by community, the thirteenth as the first', () => {
    const graph = roundTrip(format, pair);
    const colors = ['p0', 'p1', 'concept:c0'].map((id) => graph.getNodeAttribute(id, 'color'));
    const [second, first] =
      format === 'gexf' ? ['rgb(161,44,83)', 'rgb(111,129,232)'] : ['#a12c53', '#6f81e8'];
    expect(colors).toEqual([second, first, second]);
  });

  it('holds every link with its kind and weight, and the test of those that have one', () => {
    const graph = roundTrip(format, pair);
    const tested = { shared: 1, expected: 0.5, lift: 2, p_value: 0.25, q_value: 1 };
    const edges = graph.mapEdges((_, attributes, source, target) => [source, target, attributes]);
    expect(edges).toEqual([
      ['p0', 'concept:c0', { kind: 'mention', weight: 3 }],
      ['p1', 'concept:c0', { kind: 'mention', weight: 1.5 }],
      ['p0', 'p1', { kind: 'similarity', weight: 1, ...tested }],
    ]);
    expect(graph.type).toBe('undirected');
  });

  it('keeps hostile texts as text', () => {
    const graph = roundTrip(format, hostileStructure);
    expect(graph.order).toBe(hostileStructure.papers.length + hostileStructure.concepts.length);
    expect(graph.getNodeAttribute('paper:concept:c1', 'kind')).toBe('paper');
    expect(graph.getNodeAttribute('paper:__proto__', 'kind')).toBe('paper');
    const labels = graph.mapNodes((_, attributes) => attributes.label ?? '');
    const titles = hostileStructure.papers.map(({ title }) => title);
    expect(labels).toEqual([...titles, ...titles]);
  });
});

describe.each(['gexf', 'graphml'] as const)('%s', (format) => {
  it('drops characters that XML forbids', () => {
    const title = 'a\u0000b\u000bc\ud800d\uffffe\u0085f\u2028g';
    const structure = structureOf({ papers: [{ title }], concepts: [], mentions: [] });
    expect(roundTrip(format, structure).getNodeAttribute('p0', 'label')).toBe(
      'abcde\u0085f\u2028g',
    );
    expect(remarksOf(format, structure)).toEqual([
      {
        code: 'forbidden-characters',
        message: '4 characters were left out that XML cannot hold, first in the label of "p0".',
      },
    ]);
    expect(remarksOf(format, pair)).toEqual([]);
  });
});

describe.each(formats)('%s', (format) => {
  it('gives any title back, but for what XML forbids', () => {
    const titles = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(titles, (title) => {
        const structure = structureOf({ papers: [{ title }], concepts: [], mentions: [] });
        const graph = roundTrip(format, structure);
        const kept =
          format === 'graphology' ? title : [...title].filter((one) => !isForbidden(one)).join('');
        expect(graph.getNodeAttribute('p0', 'label') ?? '').toBe(kept);
      }),
      { numRuns: 50 },
    );
  });
});

/** Written down anew, by article 2.2 of XML 1.0. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 && !'\t\n\r'.includes(character);
  return isControl || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff;
}

describe('gexf', () => {
  it('tells papers and concepts apart by shape', () => {
    const graph = roundTrip('gexf', pair);
    expect(graph.getNodeAttribute('p0', 'shape')).toBe('square');
    expect(graph.getNodeAttribute('concept:c0', 'shape')).toBe('disc');
  });
});
