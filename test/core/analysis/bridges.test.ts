import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listBridges } from '../../../src/core/analysis/bridges.ts';
import type { MapConcept, MapPaper } from '../../../src/core/types.ts';
import { anyStructure, structureOf } from '../structure-of.ts';

const measures = { participation: 0.5, betweenness: 0.1 };

/** Papers by community, and concepts with their papers; every link weighs 1. */
function mapOf(papers: number[], concepts: { community?: number; papers: number[] }[]) {
  return structureOf({
    papers: papers.map((community): Partial<MapPaper> => ({ community, ...measures })),
    concepts: concepts.map(
      ({ community = 0 }): Partial<MapConcept> => ({ community, ...measures }),
    ),
    mentions: concepts.flatMap(({ papers: own }, concept) =>
      own.map((paper): [number, number, number] => [paper, concept, 1]),
    ),
  });
}

/** Three communities of four papers. */
const twelve = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2];
const first = { papers: [0, 1, 2, 3] };
const second = { papers: [4, 5, 6, 7] };
const third = { papers: [8, 9, 10, 11] };

function bridgingConcepts(concepts: { community?: number; papers: number[] }[]): number[] {
  return listBridges(mapOf(twelve, concepts)).concepts.map(({ node }) => node.number);
}

describe('listBridges', () => {
  it('finds none on an empty map', () => {
    expect(listBridges(mapOf([], []))).toEqual({ papers: [], concepts: [] });
  });

  it('finds none where each concept keeps to its community', () => {
    expect(bridgingConcepts([first, second, third])).toEqual([]);
  });

  it('tells what a concept connects, with shares, links and papers', () => {
    const { concepts } = listBridges(
      mapOf(twelve, [first, second, third, { papers: [2, 4, 3, 5] }]),
    );
    expect(concepts).toEqual([
      {
        node: { kind: 'concept', number: 3 },
        ...measures,
        communities: [
          { community: 0, share: 0.5, links: 2, through: [2, 3] },
          { community: 1, share: 0.5, links: 2, through: [4, 5] },
        ],
      },
    ]);
  });

  it('tells what a paper connects through its concepts', () => {
    const table = [0, 0, 1, 1, 2].map((community, number) => ({
      community,
      papers: number === 4 ? [8, 9, 10, 11] : [0, 8 + (number % 4)],
    }));
    const { papers } = listBridges(mapOf(twelve, table));
    expect(papers[0]).toMatchObject({
      node: { kind: 'paper', number: 0 },
      communities: [
        { community: 0, share: 0.5, links: 2, through: [0, 1] },
        { community: 1, share: 0.5, links: 2, through: [2, 3] },
      ],
    });
  });

  it('does not take one link for a connection', () => {
    expect(bridgingConcepts([first, second, third, { papers: [0, 1, 4] }])).toEqual([]);
    expect(bridgingConcepts([first, second, third, { papers: [0, 4] }])).toEqual([]);
  });

  it('leaves out what is everywhere', () => {
    expect(bridgingConcepts([first, second, third, { papers: twelve.map((_, n) => n) }])).toEqual(
      [],
    );
  });

  it('ranks what keeps to two communities before what is spread over three', () => {
    const spread = { papers: [0, 1, 2, 4, 5, 6, 7, 8] };
    const between = { papers: [0, 1, 2, 4, 5, 6, 7, 3] };
    expect(bridgingConcepts([first, second, third, third, spread, between])).toEqual([5, 4]);
  });

  it('orders equal bridges by number', () => {
    const between = { papers: [0, 1, 4, 5] };
    expect(bridgingConcepts([first, second, third, between, between])).toEqual([3, 4]);
  });

  it('names at most five links to a community, the strongest first', () => {
    const structure = structureOf({
      papers: [...Array(7).fill({ community: 0 }), ...Array(7).fill({ community: 1 })].concat(
        Array(7).fill({ community: 2 }),
      ),
      concepts: [measures, {}],
      mentions: [
        ...Array.from({ length: 14 }, (_, paper): [number, number, number] => [
          paper,
          0,
          1 + paper,
        ]),
        ...Array.from({ length: 7 }, (_, n): [number, number, number] => [14 + n, 1, 50]),
      ],
    });
    const [bridge] = listBridges(structure).concepts;
    const connected = bridge?.communities.find(({ community }) => community === 0);
    expect(connected).toMatchObject({ links: 7, through: [6, 5, 4, 3, 2] });
  });

  it('names two communities or more for each bridge, with shares of at most one in all', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const { papers, concepts } = listBridges(structure);
        for (const { communities } of [...papers, ...concepts]) {
          expect(communities.length).toBeGreaterThanOrEqual(2);
          const held = communities.reduce((sum, { share }) => sum + share, 0);
          expect(held).toBeGreaterThanOrEqual(0.5);
          expect(held).toBeLessThan(1 + 1e-9);
        }
      }),
    );
  });
});
