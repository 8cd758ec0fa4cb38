import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../../src/core/types.ts';
import { initialState } from '../../../src/explorer/state.ts';
import { selectVisible } from '../../../src/explorer/visible.ts';
import { describeSelection } from '../../../src/ui/map/describe-selection.ts';
import { structureOf } from '../../core/structure-of.ts';

const concept = (number: number): NodeRef => ({ kind: 'concept', number });
const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const structure = structureOf({
  papers: [{}, {}, {}],
  concepts: [{}, {}],
  mentions: [
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
    [2, 1, 1],
  ],
});

describe('describeSelection', () => {
  const first = initialState(structure);
  const told = (choice: Partial<typeof first>) =>
    describeSelection(structure, selectVisible(structure, first), { ...first, ...choice });

  it.each([
    ['nothing', {}, 'Nothing selected.'],
    [
      'a link of concepts',
      { link: { source: concept(0), target: concept(1) } },
      'The link of c0 and c1.',
    ],
    ['a mention', { link: { source: paper(1), target: concept(0) } }, 'The link of c0 in Paper 1.'],
    [
      'several nodes',
      { picked: [paper(0), concept(0), concept(1)] },
      '1 paper and 2 concepts selected.',
    ],
    [
      'a comparison',
      {
        compared: [
          { kind: 'community', community: 0 },
          { kind: 'nodes', nodes: [paper(0), paper(1)] },
        ],
      } as const,
      'Community 0 compared with 2 papers.',
    ],
  ])('tells %s', (_, choice, words) => {
    expect(told(choice)).toBe(words);
  });
});
