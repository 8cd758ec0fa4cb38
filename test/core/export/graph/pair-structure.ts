/** A small dataset with every attribute that a graph format may hold: two papers, two concepts. */
import { structureOf } from '../../structure-of.ts';

export const pairStructure = structureOf({
  papers: [
    { title: 'A title', year: 2021, x: 3.25, y: -2, community: 1, keywords: ['a b', 'c'] },
    { community: 12, betweenness: 0.25, participation: 0.5, confidence: 0.4, between: [1] },
  ],
  concepts: [
    {
      label: 'attention',
      variants: [
        { form: 'attention', count: 3 },
        { form: 'Attention', count: 1 },
      ],
      community: 1,
      parts: [2, 0],
    },
    { broader: ['concept:c0'], sense: { word: 'c', context: 'b & c', confidence: 0.5 } },
  ],
  mentions: [
    [0, 0, 3],
    [1, 0, 1.5],
    [1, 1, 0.125],
  ],
});
