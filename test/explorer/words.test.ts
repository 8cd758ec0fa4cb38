import { describe, expect, it } from 'vitest';
import { colourSlotOf, placeNameOf } from '../../src/explorer/place-name.ts';
import { blankCommunity } from '../core/blank-community.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{ title: 'One' }, { title: 'Two' }],
  concepts: [{ label: 'attention' }, { label: 'k-means' }],
  mentions: [
    [0, 0, 2],
    [1, 0, 1],
    [1, 1, 1],
  ],
});
const community = blankCommunity({ label: 'attention, k-means' });
structure.communities = [{ ...community, leading: [0, 1] }];

describe('placeNameOf', () => {
  it('gives the first two leading concepts, the first with a capital', () => {
    expect(placeNameOf(structure, { ...community, leading: [0, 1] })).toEqual({
      title: 'Attention',
      subtitle: 'k-means',
    });
  });

  it('leaves names alone that are not plain words', () => {
    expect(placeNameOf(structure, { ...community, leading: [1] })).toEqual({
      title: 'k-means',
      subtitle: '',
    });
  });

  it('falls back on the label of a community without leading concepts', () => {
    expect(placeNameOf(structure, { ...community, leading: [] }).title).toBe('Attention, k-means');
  });
});

describe('colourSlotOf', () => {
  it('begins anew after twelve', () => {
    expect([0, 11, 12].map((slot) => colourSlotOf({ slot }))).toEqual([1, 12, 1]);
  });
});
