import { describe, expect, it } from 'vitest';
import { conceptIn, extractionOf, formsOf } from './extraction-of.ts';

describe('variants', () => {
  it.each([
    [
      'plural and singular',
      'A graph network is used.',
      'Many graph networks are used.',
      'graph network',
    ],
    [
      'hyphen and space',
      'A self-attention layer.',
      'A self attention layer.',
      'self attention layer',
    ],
    [
      'closed and open',
      'We use a pretrained encoder.',
      'We use a pre-trained encoder.',
      'pre trained encoder',
    ],
    [
      'British and American',
      'We saw its colour behaviour.',
      'We saw its color behavior.',
      'color behavior',
    ],
    [
      'upper and lower case',
      'We use the Transformer encoder.',
      'We use a transformer encoder.',
      'transformer encoder',
    ],
    [
      'acronym and expansion',
      'Large language models (LLMs) speak.',
      'We prompt an LLM.',
      'large language model',
    ],
    [
      'acronym inside a phrase',
      'Large language models (LLMs) speak.',
      'LLM agents act.',
      'large language model agent',
    ],
  ])('meet: %s', async (_, first, second, form) => {
    const concept = conceptIn(await extractionOf(first, second), form);
    expect(concept?.papers.at(-1)?.paper).toBe(1);
  });

  it.each([
    // its letters stand for other words in the second paper
    [
      'Spinal muscular atrophy (SMA) is inherited.',
      'The supplementary motor areas are seen. We link the SMA to the cortex.',
      'spinal muscular atrophy',
    ],
    // two letters without a word of the expansion
    ['Arachidonic acid (AA) falls.', 'The AA grade is high.', 'arachidonic acid'],
  ])('keep apart: %s %s', async (first, second, form) => {
    const concept = conceptIn(await extractionOf(first, second), form);
    expect(concept?.papers.map(({ paper }) => paper)).toEqual([0]);
  });

  it('keep an acronym with two expansions apart', async () => {
    const extraction = await extractionOf(
      'An abstract syntax tree (AST) is parsed.',
      'Aspartate transaminase (AST) is raised.',
      'The AST is shown.',
    );
    const papersOf = (form: string) =>
      conceptIn(extraction, form)?.papers.map(({ paper }) => paper);
    expect(papersOf('abstract syntax tree')).toEqual([0]);
    expect(papersOf('aspartate transaminase')).toEqual([1]);
    // which of the two is meant here, nobody can say
    expect(papersOf('ast')).toBeUndefined();
  });

  it('do not join words that only look alike', async () => {
    const forms = await formsOf(
      'The bias is small.',
      'The basis is orthogonal.',
      'Physics of gases.',
    );
    expect(forms).toEqual(expect.arrayContaining(['bias', 'physics', 'gas']));
  });

  it('are counted, most frequent first', async () => {
    const extraction = await extractionOf('Neural network. Neural networks. Neural networks.');
    expect(conceptIn(extraction, 'neural network')?.variants).toEqual([
      { form: 'Neural networks', count: 2, reasons: ['plural', 'capitals'] },
      { form: 'Neural network', count: 1, reasons: ['capitals'] },
    ]);
  });
});

describe('labels', () => {
  it.each([
    [
      'the spelt-out form',
      'Large language models (LLMs) speak. LLMs act. LLMs plan.',
      'large language model',
      'large language model',
    ],
    [
      'the singular',
      'The mixtures-of-experts route. Mixtures of experts win.',
      'mixture of experts',
      'mixture of experts',
    ],
    [
      'capitals of names',
      'We fine-tune BERT and RoBERTa encoders.',
      'roberta encoder',
      'RoBERTa encoder',
    ],
    [
      'capitals of people',
      'We sample from Gaussian processes.',
      'gaussian process',
      'Gaussian process',
    ],
    [
      'small letters for capitals of a whole phrase',
      'We use a Multi-layer Perceptron (MLP). Such layers learn.',
      'multi layer perceptron',
      'multi-layer perceptron',
    ],
    [
      'capitals of a person in a capitalised phrase',
      'We fit a Latent Dirichlet Allocation model. The allocation is latent.',
      'latent dirichlet allocation model',
      'latent Dirichlet allocation model',
    ],
    [
      'capitals of a name that is never small',
      'It uses Monte Carlo here.',
      'monte carlo',
      'Monte Carlo',
    ],
    [
      'small letters for a capital after a full stop',
      'Attention is sparse.',
      'attention',
      'attention',
    ],
    [
      'the spelt-out form whatever its hyphens',
      'Multi-modal large language models (MLLMs) see. MLLMs act. MLLMs plan.',
      'multi modal large language model',
      'multi-modal large language model',
    ],
    [
      'an acronym that is commoner than its long expansion',
      'We train Bidirectional Encoder Representations from Transformers (BERT). BERT is large. BERT is slow.',
      'bidirectional encoder representations from transformer',
      'BERT',
    ],
  ])('show %s', async (_, abstract, form, label) => {
    expect(conceptIn(await extractionOf(abstract), form)?.label).toBe(label);
  });
});

describe('labels of two concepts', () => {
  it('differ where an acronym stands for one of them', async () => {
    const { concepts } = await extractionOf(
      'An abstract syntax tree (AST) parser. The AST parser reads. The AST parser ends.',
      'Aspartate transaminase (AST) is raised.',
      'The AST parser is shown.',
    );
    const labels = concepts.map(({ label }) => label);
    expect(labels).toContain('AST parser');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('show capitals by the number of papers, not of mentions', async () => {
    const extraction = await extractionOf(
      'We name it Flow here. Our Flow is fast. See Flow run.',
      'The flow is laminar. A flow bends.',
      'We see the flow.',
    );
    expect(conceptIn(extraction, 'flow')?.label).toBe('flow');
  });
});

describe('cross-cutting concepts', () => {
  const abstracts = [
    'We prune the attention heads.',
    'We prune attention.',
    'Self-attention layers are stacked.',
    'A cross-attention module is added. Attention is sparse.',
    'It is pooled.',
  ];

  it('join every paper that uses the word, alone, in a phrase or in a compound', async () => {
    const concept = conceptIn(await extractionOf(...abstracts), 'attention');
    expect(concept?.papers.map(({ paper }) => paper)).toEqual([0, 1, 2, 3]);
  });

  it('are no fragments of one longer term', async () => {
    const forms = await formsOf(
      'Abstract syntax trees are parsed.',
      'An abstract syntax tree is built.',
      'It holds abstract syntax trees.',
    );
    expect(forms).toEqual(['abstract syntax tree']);
  });
});
