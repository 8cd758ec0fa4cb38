import { beforeEach, describe, expect, it } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import { markSelected } from '../../src/explorer/mark-selected.ts';
import { openReadingList, type ReadingList } from '../../src/explorer/reading-list.ts';
import { structureOf } from '../core/structure-of.ts';
import { openBrowser } from './kept-in-memory.ts';

const structure = structureOf({
  papers: [{}, {}],
  concepts: [{ id: 'concept:attention' }],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
  ],
});
const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const concept: NodeRef = { kind: 'concept', number: 0 };

let reading: ReadingList;
beforeEach(() => {
  reading = openReadingList(openBrowser().openPage(), structure.papers);
});
const states = () => [...reading.getState().marks.values()].map(({ state }) => state);

describe('the key for marks', () => {
  it('marks nothing where no paper is selected', () => {
    markSelected(structure, { selected: null, picked: [] }, reading);
    markSelected(structure, { selected: concept, picked: [] }, reading);
    expect(states()).toEqual([]);
  });

  it('steps the mark of the selected paper', () => {
    const press = () => markSelected(structure, { selected: paper(1), picked: [] }, reading);
    const seen = [];
    for (let step = 0; step < 4; step += 1) {
      press();
      seen.push(states()[0] ?? null);
    }
    expect(seen).toEqual(['to-read', 'read', 'dismissed', null]);
  });

  it('marks several papers alike, by the first', () => {
    reading.getState().mark(
      structure.papers.slice(1).map(({ id }) => id),
      'dismissed',
    );
    const picked = [paper(0), paper(1), concept];
    markSelected(structure, { selected: null, picked }, reading);
    expect(states()).toEqual(['to-read', 'to-read']);
  });
});
