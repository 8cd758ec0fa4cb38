import { describe, expect, it } from 'vitest';
import { findAcronymDefinitions } from '../../../../src/core/concepts/candidates/acronyms.ts';
import { readPaperText } from '../../../../src/core/concepts/text/read-text.ts';

const definitionsIn = (abstract: string) =>
  readPaperText({ id: 'a', title: 'x', titleSource: 'abstract', abstract })
    .tagged.flatMap(findAcronymDefinitions)
    .map(({ acronym, expansion }) => `${acronym} = ${expansion.join(' ')}`);

describe('findAcronymDefinitions', () => {
  it.each([
    ['We use Large Language Models (LLMs) here.', 'LLM = Large Language Models'],
    ['An abstract syntax tree (AST) is kept.', 'AST = abstract syntax tree'],
    ['A mixture of experts (MoE) routes.', 'MoE = mixture of experts'],
    ['We add Vision-Language Models (VLMs).', 'VLM = Vision-Language Models'],
    ['The AST (abstract syntax tree) is kept.', 'AST = abstract syntax tree'],
    ['Thyroid transcription factor-1 (TTF-1) binds.', 'TTF-1 = Thyroid transcription factor-1'],
    [
      'Abstraction and Reasoning Corpus for Artificial General Intelligence (ARC-AGI) is hard.',
      'ARC-AGI = Abstraction and Reasoning Corpus for Artificial General Intelligence',
    ],
    ['It lowers interferon gamma (IFN-γ).', 'IFN-γ = interferon gamma'],
    ['Signal to noise ratio (SNR) falls.', 'SNR = Signal to noise ratio'],
    ['Magnetic resonance imaging [MRI] was used.', 'MRI = Magnetic resonance imaging'],
  ])('reads %s', (text, definition) => {
    expect(definitionsIn(text)).toEqual([definition]);
  });

  it.each([
    ['a citation', 'It was shown before (Smith 2020).'],
    ['an aside', 'The layers (all of them) are frozen.'],
    ['a word that does not spell it', 'The graph (LSTM) is deep.'],
    ['a part of what it stands for', 'Artificial general intelligence (ARC-AGI) is far.'],
    ['a number', 'The group (n = 12) was small.'],
  ])('reads no definition in %s', (_, text) => {
    expect(definitionsIn(text)).toEqual([]);
  });
});
