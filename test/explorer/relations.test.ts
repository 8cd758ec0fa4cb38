import { describe, expect, it } from 'vitest';
import type { DatasetTexts } from '../../src/core/types.ts';
import { broaderConcepts, narrowerConcepts, senseNoteOf } from '../../src/explorer/relations.ts';
import { structureOf } from '../core/structure-of.ts';

const layer = 'concept:layer';
const structure = structureOf({
  papers: [{}, {}, {}],
  concepts: [
    { id: layer, label: 'layer', papers: 3 },
    { id: 'concept:hidden layer', label: 'hidden layer', papers: 1, broader: [layer] },
    { id: 'concept:early layer', label: 'early layer', papers: 2, broader: [layer] },
    {
      id: 'concept:memory (brain)',
      label: 'memory (brain)',
      sense: { word: 'memory', context: 'brain', confidence: 0.8 },
    },
    { id: 'concept:__proto__', label: '__proto__', broader: ['concept:nowhere'] },
  ],
  mentions: [],
});
const texts: DatasetTexts = {
  format: 'throughline-texts',
  version: 1,
  inputHash: structure.inputHash,
  undrawn: [
    { id: 'concept:last layer', label: 'last layer', variants: [], broader: [layer] },
    {
      id: 'concept:memory (budget)',
      label: 'memory (budget)',
      variants: [],
      sense: { word: 'memory', context: 'budget', confidence: 0.8 },
    },
  ],
  papers: [
    {
      sentences: { title: [], abstract: [] },
      concepts: [{ concept: 5, weight: 1, form: 'last layer', mentions: [] }],
    },
  ],
};

const labels = (concepts: readonly { label: string }[]) => concepts.map(({ label }) => label);

describe('the relations of a concept', () => {
  it('are none for a concept that the dataset does not hold', () => {
    expect(broaderConcepts(structure, texts, 9)).toEqual([]);
    expect(narrowerConcepts(structure, texts, 9)).toEqual([]);
    expect(senseNoteOf(structure, texts, 9)).toBeNull();
  });

  it('name the broader concepts that the dataset holds', () => {
    expect(broaderConcepts(structure, null, 1)).toEqual([
      { id: layer, label: 'layer', papers: 3, drawn: 0 },
    ]);
    expect(broaderConcepts(structure, null, 4)).toEqual([]);
  });

  it('list narrower concepts by papers, then by id, the undrawn once the texts are there', () => {
    expect(labels(narrowerConcepts(structure, null, 0))).toEqual(['early layer', 'hidden layer']);
    expect(narrowerConcepts(structure, texts, 0)).toEqual([
      { id: 'concept:early layer', label: 'early layer', papers: 2, drawn: 2 },
      { id: 'concept:hidden layer', label: 'hidden layer', papers: 1, drawn: 1 },
      { id: 'concept:last layer', label: 'last layer', papers: 1, drawn: null },
    ]);
  });

  it('lead from one meaning of a word to the others', () => {
    expect(senseNoteOf(structure, null, 3)?.others).toEqual([]);
    expect(senseNoteOf(structure, texts, 3)).toEqual({
      word: 'memory',
      context: 'brain',
      confidence: 0.8,
      others: [{ id: 'concept:memory (budget)', label: 'memory (budget)', papers: 0, drawn: null }],
    });
    expect(senseNoteOf(structure, texts, 0)).toBeNull();
  });
});
