import { describe, expect, it } from 'vitest';
import type { DatasetTexts } from '../../src/core/types.ts';
import { structureOf } from '../core/structure-of.ts';
import { createSearchIndex } from './search-of.ts';

const structure = structureOf({
  papers: [{ title: 'Gut and brain' }, { title: 'Crohn and others' }],
  concepts: [{ label: 'gut', papers: 2 }],
  mentions: [],
});
const mentioned = (...concepts: number[]) => ({
  sentences: { title: [], abstract: [] },
  concepts: concepts.map((concept) => ({ concept, weight: 1, form: '', mentions: [] })),
});
const texts: DatasetTexts = {
  format: 'throughline-texts',
  version: 1,
  inputHash: structure.inputHash,
  undrawn: [
    { id: 'concept:active crohn disease', label: 'active Crohn disease', variants: [] },
    {
      id: 'concept:crohn disease',
      label: "Crohn's disease",
      variants: [{ form: 'Crohn', count: 1 }],
    },
    { id: 'concept:__proto__', label: '__proto__', variants: [] },
    { id: 'concept:nowhere', label: 'nowhere', variants: [] },
  ],
  papers: [mentioned(3), mentioned(0, 1, 2)],
};
const index = createSearchIndex(structure, texts);
const search = (query: string, undrawn: number) => index.search(query, { undrawn }).undrawn;
const labelsFor = (query: string) => search(query, 5).hits.map(({ text }) => text);

describe('search among the undrawn concepts', () => {
  it.each(['', ' ', '?!', 'grass', 'gut', 'nowhere'])('finds nothing for %j', (query) => {
    expect(search(query, 5)).toEqual({ hits: [], total: 0, named: false });
  });

  it('puts what is called as asked first, by any of its forms', () => {
    expect(labelsFor('crohn')).toEqual(["Crohn's disease", 'active Crohn disease']);
    expect(labelsFor('disease cro').sort()).toEqual(["Crohn's disease", 'active Crohn disease']);
    expect(labelsFor('proto')).toEqual(['__proto__']);
  });

  it('leads to the paper, with its title, and marks what matches', () => {
    expect(search('croh', 1)).toEqual({
      hits: [
        {
          node: { kind: 'paper', number: 1 },
          text: "Crohn's disease",
          ranges: [{ start: 0, end: 4 }],
          via: { field: 'title', text: 'Crohn and others', ranges: [] },
          papers: 1,
        },
      ],
      total: 2,
      named: true,
    });
  });

  it('finds nothing without texts of papers', () => {
    expect(
      createSearchIndex(structure, { ...texts, papers: [] }).search('crohn').undrawn.total,
    ).toBe(0);
  });
});
