import { describe, expect, it } from 'vitest';
import { egoHolds, selectVisibleEgo } from '../../src/explorer/ego-network.ts';
import { initialState } from '../../src/explorer/state.ts';
import { selectVisible } from '../../src/explorer/visible.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{}, { community: 1 }, {}],
  concepts: [{}, { community: 2 }, {}],
  mentions: [
    [0, 0, 1],
    [1, 0, 3],
    [2, 0, 1],
    [0, 1, 2],
    [2, 2, 2],
  ],
});
const first = initialState(structure);

describe('selectVisibleEgo', () => {
  it('gives nothing for an unknown node, or one without a drawn mention', () => {
    const concepts = selectVisible(structure, { ...first, view: 'concepts' });
    expect(selectVisibleEgo(structure, concepts, { kind: 'concept', number: 99 })).toBeNull();
    const hidden = selectVisible(structure, { ...first, view: 'concepts', minPapers: 4 });
    expect(selectVisibleEgo(structure, hidden, { kind: 'paper', number: 0 })).toBeNull();
  });

  it('gives the concepts of a paper among concepts alone, and the papers of a concept among papers', () => {
    const concepts = selectVisible(structure, { ...first, view: 'concepts' });
    const ofPaper = selectVisibleEgo(structure, concepts, { kind: 'paper', number: 0 });
    expect(ofPaper?.concepts).toEqual(new Set([0, 1]));
    const papers = selectVisible(structure, { ...first, view: 'papers', hiddenCommunities: [1] });
    const ofConcept = selectVisibleEgo(structure, papers, { kind: 'concept', number: 0 });
    expect(ofConcept?.papers).toEqual(new Set([0, 2]));
  });

  it('gives the papers of a concept, strongest first, ties by number', () => {
    const visible = selectVisible(structure, first);
    const ego = selectVisibleEgo(structure, visible, { kind: 'concept', number: 0 });
    expect(ego?.neighbours.map(({ number }) => number)).toEqual([1, 0, 2]);
    expect(ego?.communities).toEqual(new Set([0, 1]));
  });

  it('holds its centre and its neighbours, told apart by kind', () => {
    const visible = selectVisible(structure, first);
    const ego = selectVisibleEgo(structure, visible, { kind: 'paper', number: 0 });
    if (ego === null) throw new Error('paper 0 is drawn');
    expect(egoHolds(ego, { kind: 'paper', number: 0 })).toBe(true);
    expect(egoHolds(ego, { kind: 'concept', number: 1 })).toBe(true);
    expect(egoHolds(ego, { kind: 'paper', number: 1 })).toBe(false);
    expect(egoHolds(ego, { kind: 'concept', number: 2 })).toBe(false);
  });

  it('follows the links of the view', () => {
    const visible = selectVisible(structure, { ...first, view: 'papers' });
    const ego = selectVisibleEgo(structure, visible, { kind: 'paper', number: 1 });
    expect(ego?.neighbours.every(({ kind }) => kind === 'paper')).toBe(true);
    expect(ego?.papers).toEqual(new Set([0, 1, 2]));
  });
});
