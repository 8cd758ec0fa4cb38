import { describe, expect, it } from 'vitest';
import { findConcept, findPaper } from '../../../src/core/analysis/find-nodes.ts';
import { structureOf } from '../structure-of.ts';

const structure = structureOf({
  papers: [{ id: 'A' }, { id: 'a' }],
  concepts: [
    { label: 'transformer', variants: [{ form: 'Transformers', count: 4 }] },
    { label: 'language model', variants: [{ form: 'LM', count: 2 }] },
    { label: 'LM', variants: [{ form: 'LM', count: 1 }] },
  ],
  mentions: [],
});

describe('findConcept', () => {
  it.each([
    ['a label in any case', ' Transformer', 0],
    ['a variant in any case', 'transformers', 0],
    ['a label before a variant of another', 'lm', 2],
    ['nothing for a part of a label', 'language', undefined],
    ['nothing for an empty name', '', undefined],
  ])('finds %s', (_, name, number) => {
    expect(findConcept(structure, name)).toBe(number);
  });
});

describe('findPaper', () => {
  it('finds a paper by exactly its id', () => {
    expect(findPaper(structure, 'a')).toBe(1);
    expect(findPaper(structure, 'b')).toBeUndefined();
  });
});
