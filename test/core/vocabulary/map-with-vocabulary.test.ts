/** A whole map with a vocabulary: what is stored, read again, and equal in any order of papers. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/core/concepts/vocabulary/name-key.ts';
import { decodeStructure, decodeTexts, encodeDataset } from '../../../src/core/dataset/codec.ts';
import { runPipeline } from '../../../src/core/run.ts';
import type { Paper, PublishedDataset, Vocabulary } from '../../../src/core/types.ts';
import { readVocabulary } from '../../../src/core/vocabulary/read-vocabulary.ts';
import { calm } from '../concepts-of.ts';

const papers: Paper[] = JSON.parse(readFileSync('public/corpus/papers.json', 'utf8'));

const TERMS = `
term,synonyms,broader
structure of programs,,
Syntax Tree,abstract syntax tree; AST,structure of programs
call graph,,structure of programs
control flow,control-flow graph,structure of programs
Language Model,LM,
Large Language Model,LLM,Language Model
representation learning,learned representation,learning
deep learning,,learning
attention,,
`;

let vocabulary: Vocabulary;
let dataset: PublishedDataset;

beforeAll(async () => {
  ({ vocabulary } = await readVocabulary(TERMS, nameKey));
  dataset = await runPipeline(papers, { name: 'known', vocabulary }, calm);
}, 60_000);

describe('a map with a vocabulary', () => {
  it('stores how many terms there were, and their hash', () => {
    expect(dataset.structure.options.vocabulary).toMatchObject({ terms: vocabulary.terms.length });
  });

  it('has the terms under their labels, related', () => {
    const of = (label: string) => dataset.structure.concepts.find((node) => node.label === label);
    expect(of('Language Model')).toBeDefined();
    expect(of('Large Language Model')?.broader).toEqual([of('Language Model')?.id]);
    expect(of('learning')?.papers).toBeGreaterThanOrEqual(of('deep learning')?.papers ?? Infinity);
  });

  it('is read again as it was written', () => {
    const [first, second] = encodeDataset(dataset).map(({ text }) => text);
    const structure = decodeStructure(first ?? '');
    expect({ structure, texts: decodeTexts(second ?? '', structure) }).toEqual(dataset);
  });

  it('is the same in any order of the papers', async () => {
    const again = await runPipeline(papers.toReversed(), { name: 'known', vocabulary }, calm);
    expect(encodeDataset(again)).toEqual(encodeDataset(dataset));
  }, 60_000);
});
