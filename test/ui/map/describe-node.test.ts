import { describe, expect, it } from 'vitest';
import { initialState } from '../../../src/explorer/state.ts';
import { selectVisible } from '../../../src/explorer/visible.ts';
import { describeNode } from '../../../src/ui/map/describe-node.ts';
import { blankCommunity } from '../../core/blank-community.ts';
import { structureOf } from '../../core/structure-of.ts';

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

describe('describeNode', () => {
  const visible = selectVisible(structure, initialState(structure));

  it('says that nothing is selected', () => {
    expect(describeNode(structure, visible, null)).toBe('Nothing selected.');
  });

  it('says what a node is, where it lies and what it is linked to', () => {
    expect(describeNode(structure, visible, { kind: 'concept', number: 0 })).toBe(
      'attention, concept in 2 papers, in Attention. 2 links: One, Two.',
    );
    expect(describeNode(structure, visible, { kind: 'paper', number: 0 })).toBe(
      'One, paper, in Attention. 1 link: attention.',
    );
  });

  it('says when a node is not drawn', () => {
    const papers = selectVisible(structure, { ...initialState(structure), view: 'papers' });
    expect(describeNode(structure, papers, { kind: 'concept', number: 0 })).toBe(
      'attention, concept in 2 papers, in Attention. Not on the map now. 2 papers: One, Two.',
    );
  });
});
