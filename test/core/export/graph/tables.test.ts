import { describe, expect, it } from 'vitest';
import { tabulateEdges, tabulateNodes } from '../../../../src/core/export/graph/tables.ts';
import { selectEverything } from '../../../../src/core/graph/subgraph.ts';
import { structureOf } from '../../structure-of.ts';

const structure = structureOf({
  papers: [
    { title: 'A title', year: 2021, x: 3, y: -2, participation: 0.25, betweenness: 0.001 },
    {},
  ],
  concepts: [
    {
      label: 'attention',
      variants: [
        { form: 'attention', count: 3 },
        { form: 'Attention', count: 1 },
      ],
    },
    {},
  ],
  mentions: [
    [0, 0, 3],
    [0, 1, 4],
    [1, 0, 1],
  ],
});

describe('tabulateNodes', () => {
  it('gives every paper a row, then every concept', () => {
    expect([...tabulateNodes(structure, selectEverything(structure))].map(({ id }) => id)).toEqual([
      'p0',
      'p1',
      'concept:c0',
      'concept:c1',
    ]);
  });

  it('leaves out what a node does not have', () => {
    const [paper, , concept] = [...tabulateNodes(structure, selectEverything(structure))];
    expect(paper).toEqual({
      id: 'p0',
      kind: 'paper',
      label: 'A title',
      community: 0,
      community_label: 'Community 0',
      slot: 0,
      year: 2021,
      x: 3,
      y: -2,
      participation: 0.25,
      betweenness: 0.001,
      community_2: '0',
      community_3: '0',
      confidence: 1,
    });
    expect(concept).toEqual({
      id: 'concept:c0',
      kind: 'concept',
      label: 'attention',
      variants: 'attention|Attention',
      community: 0,
      community_label: 'Community 0',
      slot: 0,
      papers: 2,
      x: 0.5,
      y: 0,
      participation: 0,
      betweenness: 0,
      community_2: '0',
      community_3: '0',
      confidence: 1,
    });
  });

  it('names the parts as paths, and the communities that a node stands between', () => {
    const parted = structureOf({
      papers: [{ community: 1, parts: [2, 0], confidence: 0.4, between: [0, 2] }],
      concepts: [{ community: 1, parts: [2] }],
      mentions: [],
    });
    const [paper, concept] = [...tabulateNodes(parted, selectEverything(parted))];
    expect(paper).toMatchObject({
      community: 1,
      community_2: '1.2',
      community_3: '1.2.0',
      confidence: 0.4,
      between: '0|2',
    });
    expect(concept).toMatchObject({ community_2: '1.2', community_3: '1.2' });
  });

  it('names what is broader and narrower, and the sense', () => {
    const related = structureOf({
      papers: [{}],
      concepts: [
        {},
        { broader: ['concept:c0'] },
        {
          broader: ['concept:c0', 'concept:c1'],
          sense: { word: 'a', context: 'b', confidence: 0.9 },
        },
      ],
      mentions: [],
    });
    const [, ...rows] = [...tabulateNodes(related, selectEverything(related))];
    expect(rows).toMatchObject([
      { narrower: 'concept:c1|concept:c2' },
      { broader: 'concept:c0', narrower: 'concept:c2' },
      { broader: 'concept:c0|concept:c1', sense: 'b', sense_confidence: 0.9 },
    ]);
    expect(rows[0]).not.toHaveProperty('broader');
    expect(rows[2]).not.toHaveProperty('narrower');
  });

  it.each([
    ['concept:c0', 'paper:concept:c0'],
    ['paper:concept:c0', 'paper:paper:concept:c0'],
    ['__proto__', 'paper:__proto__'],
    ['2401.00001', '2401.00001'],
  ])('writes the paper id %s as %s', (id, written) => {
    const one = structureOf({ papers: [{ id }], concepts: [{}], mentions: [] });
    expect([...tabulateNodes(one, selectEverything(one))].map((row) => row.id)).toEqual([
      written,
      'concept:c0',
    ]);
  });
});

describe('tabulateEdges', () => {
  const tested = { shared: 1, expected: 0.5, lift: 2, p_value: 0.25, q_value: 1 };

  it('names the ends and the kind of every link', () => {
    const similarity = structure.similarities[0]?.weight;
    expect([...tabulateEdges(structure, selectEverything(structure))]).toEqual([
      { source: 'p0', target: 'concept:c0', kind: 'mention', weight: 3 },
      { source: 'p0', target: 'concept:c1', kind: 'mention', weight: 4 },
      { source: 'p1', target: 'concept:c0', kind: 'mention', weight: 1 },
      {
        source: 'concept:c0',
        target: 'concept:c1',
        kind: 'cooccurrence',
        weight: 1,
        ...tested,
      },
      { source: 'p0', target: 'p1', kind: 'similarity', weight: similarity, ...tested },
    ]);
  });

  it('gives no lift where nothing could be shared by chance', () => {
    const [link] = structure.similarities.map((one) => ({ ...one, shared: 0, expected: 0 }));
    const subgraph = { ...selectEverything(structure), similarities: link ? [link] : [] };
    const row = [...tabulateEdges(structure, subgraph)].at(-1);
    expect(row).toMatchObject({ kind: 'similarity', shared: 0, expected: 0 });
    expect(row).not.toHaveProperty('lift');
  });
});
