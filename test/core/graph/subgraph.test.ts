import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  induceSubgraph,
  selectCommunity,
  selectEgoNetwork,
  selectEverything,
} from '../../../src/core/graph/subgraph.ts';
import type { DatasetStructure, NodeRef, Subgraph } from '../../../src/core/types.ts';
import { anyStructure, structureOf } from '../structure-of.ts';

/** p0 - c0 - p1 - c1 - p2, and p3 alone. */
const chain = structureOf({
  papers: [{}, {}, { community: 1 }, { community: 1 }],
  concepts: [{}, { community: 1 }],
  mentions: [
    [0, 0, 2],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 3],
  ],
});
const empty: Subgraph = {
  papers: [],
  concepts: [],
  mentions: [],
  cooccurrences: [],
  similarities: [],
};

describe('selectEgoNetwork', () => {
  it('is empty for a node that the dataset does not have', () => {
    expect(selectEgoNetwork(chain, { kind: 'paper', number: 4 }, 1)).toEqual(empty);
  });

  it('is the node alone at no hops', () => {
    const ego = selectEgoNetwork(chain, { kind: 'concept', number: 1 }, 0);
    expect(ego).toEqual({ ...empty, concepts: [1] });
  });

  it.each<[string, NodeRef, number, number[], number[]]>([
    ['a concept with its papers', { kind: 'concept', number: 0 }, 1, [0, 1], [0]],
    [
      'a concept with the concepts of its papers',
      { kind: 'concept', number: 0 },
      2,
      [0, 1],
      [0, 1],
    ],
    ['a paper with its concepts', { kind: 'paper', number: 1 }, 1, [1], [0, 1]],
    ['a paper with the papers of its concepts', { kind: 'paper', number: 1 }, 2, [0, 1, 2], [0, 1]],
    ['a whole chain', { kind: 'paper', number: 0 }, 4, [0, 1, 2], [0, 1]],
    ['a paper without concepts', { kind: 'paper', number: 3 }, 9, [3], []],
  ])('reaches %s', (_, node, hops, papers, concepts) => {
    expect(selectEgoNetwork(chain, node, hops)).toMatchObject({ papers, concepts });
  });

  it('joins what it reached by links of every kind', () => {
    const ego = selectEgoNetwork(chain, { kind: 'concept', number: 0 }, 2);
    expect(ego.mentions.map(({ paper, concept }) => [paper, concept])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(ego.cooccurrences).toEqual(chain.cooccurrences);
    expect(ego.similarities.map(({ source, target }) => [source, target])).toEqual([[0, 1]]);
  });

  it('holds what a breadth-first walk reaches', () => {
    fc.assert(
      fc.property(
        anyStructure,
        fc.nat(7),
        fc.nat(5),
        fc.boolean(),
        (structure, number, hops, paper) => {
          const node: NodeRef = { kind: paper ? 'paper' : 'concept', number };
          const nodes = paper ? structure.papers : structure.concepts;
          fc.pre(number < nodes.length);
          expect(namesIn(selectEgoNetwork(structure, node, hops))).toEqual(
            walk(structure, `${node.kind} ${number}`, hops),
          );
        },
      ),
    );
  });
});

describe('selectCommunity', () => {
  it('is empty for an unknown community', () => {
    expect(selectCommunity(chain, 2)).toEqual(empty);
  });

  it('holds the papers and concepts of the community, with the links inside it', () => {
    const second = selectCommunity(chain, 1);
    expect(second).toMatchObject({ papers: [2, 3], concepts: [1] });
    expect(second.mentions).toEqual([{ paper: 2, concept: 1, weight: 3 }]);
  });

  it('puts every node in exactly one community', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const parts = structure.communities.map(({ number }) => selectCommunity(structure, number));
        expect(parts.flatMap(namesIn).sort()).toEqual(namesIn(selectEverything(structure)));
      }),
    );
  });
});

describe('induceSubgraph', () => {
  it('keeps every link of everything', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const all = selectEverything(structure);
        expect(induceSubgraph(structure, all.papers, all.concepts)).toEqual(all);
      }),
    );
  });

  it('sorts numbers, counts repeated ones once and leaves unknown ones out', () => {
    const part = induceSubgraph(chain, [3, 0, 3, 99, -1, 0.5], [1, 1, 2]);
    expect(part).toEqual({ ...empty, papers: [0, 3], concepts: [1] });
  });

  it('has no link with an end outside', () => {
    fc.assert(
      fc.property(anyStructure, fc.array(fc.nat(8)), fc.array(fc.nat(8)), (structure, p, c) => {
        const part = induceSubgraph(structure, p, c);
        const papers = new Set(part.papers);
        const concepts = new Set(part.concepts);
        expect(part.mentions.every((l) => papers.has(l.paper) && concepts.has(l.concept))).toBe(
          true,
        );
        expect(part.similarities.every((l) => papers.has(l.source) && papers.has(l.target))).toBe(
          true,
        );
        expect(
          part.cooccurrences.every((l) => concepts.has(l.source) && concepts.has(l.target)),
        ).toBe(true);
      }),
    );
  });
});

function namesIn({ papers, concepts }: Subgraph): string[] {
  return [...papers.map((n) => `paper ${n}`), ...concepts.map((n) => `concept ${n}`)].sort();
}

/** The same question asked another way: a frontier that moves one link at a time. */
function walk({ mentions }: DatasetStructure, start: string, hops: number): string[] {
  const reached = new Set([start]);
  let frontier = [start];
  for (let hop = 0; hop < hops; hop += 1) {
    frontier = frontier
      .flatMap((name) =>
        mentions.flatMap(({ paper, concept }) => {
          if (name === `paper ${paper}`) return [`concept ${concept}`];
          return name === `concept ${concept}` ? [`paper ${paper}`] : [];
        }),
      )
      .filter((name) => !reached.has(name));
    for (const name of frontier) reached.add(name);
  }
  return [...reached].sort();
}
