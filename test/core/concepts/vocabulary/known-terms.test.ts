import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../../src/core/concepts/extract-concepts.ts';
import type { Paper } from '../../../../src/core/types.ts';
import { calm } from '../../concepts-of.ts';
import { extractionWith, mentionsOf } from './extraction-with.ts';

describe('a term of the vocabulary', () => {
  /** Phenomenon, line of the vocabulary, text, what of it names the term. */
  const found: [string, string, string, string[]][] = [
    ['its label', 'tree', 'A tree is a graph.', ['tree']],
    ['a synonym', 'tree; arbor', 'An arbor is a graph.', ['arbor']],
    ['a plural', 'syntax tree', 'We parse syntax trees.', ['syntax trees']],
    ['a singular', 'random forests', 'A random forest wins.', ['random forest']],
    ['capitals', 'deep learning', 'Deep Learning works.', ['Deep Learning']],
    ['a hyphen for a blank', 'self attention', 'Self-attention works.', ['Self-attention']],
    ['a blank for a hyphen', 'self-attention', 'The self attention works.', ['self attention']],
    ['nothing for a hyphen', 'pre-training', 'The pretraining works.', ['pretraining']],
    ['a hyphen for nothing', 'pretraining', 'The pre-training works.', ['pre-training']],
    ['British spelling', 'color vision', 'Colour vision matters.', ['Colour vision']],
    [
      'a preposition inside',
      'state of the art',
      'It is the state of the art.',
      ['state of the art'],
    ],
    ['a verb inside', 'learning to rank', 'We study learning to rank.', ['learning to rank']],
    [
      'hyphens around a preposition',
      'state of the art',
      'A state-of-the-art model.',
      ['state-of-the-art'],
    ],
    ['filler', 'approach', 'An approach is an approach.', ['approach', 'approach']],
    ['part of a compound', 'transformer', 'A transformer-based model.', ['transformer']],
    [
      'part of a longer phrase',
      'neural network',
      'A deep neural network ensemble.',
      ['neural network'],
    ],
    ['a number', 'Web 2.0', 'In the web 2.0 era.', ['web 2.0']],
    [
      'a possessive ending',
      "Parkinson's disease",
      'In parkinson’s disease.',
      ['parkinson’s disease'],
    ],
    ['the plural of an acronym', 'CNN', 'Several CNNs win.', ['CNNs']],
    ['an acronym', 'IT', 'Many IT firms.', ['IT']],
    ['a qualifier in brackets', 'channel (communication)', 'A noisy channel.', ['channel']],
    [
      'the name of what objects have',
      '__proto__; constructor',
      'A constructor fails.',
      ['constructor'],
    ],
  ];

  it.each(found)('is found by %s', async (_, line, text, forms) => {
    const label = line.split(';')[0] ?? '';
    expect(await mentionsOf(label, [line], text)).toEqual([forms]);
  });

  const missed: [string, string, string][] = [
    ['a word for a short name in capitals', 'IT', 'It works, and it lasts.'],
    ['a verb for a syndrome', 'AIDS', 'The tool aids readers.'],
    ['a material for a program', 'LaTeX', 'Natural latex is elastic.'],
    ['the same letters in a title in capitals', 'IT', 'IT IS KNOWN THAT TREES GROW.'],
    ['words across a comma', 'neural network', 'They are neural, network by network.'],
    ['another order', 'language model', 'A model language.'],
    ['a verb for a noun', 'design', 'We design trees.'],
    ['a part of another word', 'art', 'A state-of-the-art tree.'],
  ];

  it.each(missed)('is not found by %s', async (_, line, text) => {
    expect(await mentionsOf(line, [line], text)).toBeUndefined();
  });

  it('is found by its longest name', async () => {
    const terms = ['network', 'neural network', 'neural network training'];
    const text = 'Of neural network training and of a neural network.';
    expect(await mentionsOf('neural network training', terms, text)).toEqual([
      ['neural network training'],
    ]);
  });

  it('has what an acronym stands for, unless the paper says otherwise', async () => {
    const terms = ['convolutional neural network; CNN'];
    const texts = [
      'A CNN sees. So do convolutional neural networks.',
      'Cellular neural networks (CNNs) are analog. A CNN is fast.',
    ];
    expect(await mentionsOf('convolutional neural network', terms, ...texts)).toEqual([
      ['CNN', 'convolutional neural networks'],
      [],
    ]);
  });

  it('is called by its label, and says of its synonyms why they are its', async () => {
    const { concepts, keyphrases } = await extractionWith(
      ['Colour Vision; chromatic perception'],
      'Chromatic perceptions and color vision differ.',
    );
    const concept = concepts.find(({ id }) => id === 'concept:color vision');
    expect(concept?.label).toBe('Colour Vision');
    expect(concept?.variants).toEqual([
      { form: 'Chromatic perceptions', count: 1, reasons: ['plural', 'capitals', 'vocabulary'] },
      { form: 'color vision', count: 1, reasons: ['capitals', 'spelling'] },
    ]);
    expect(keyphrases).toEqual([['Colour Vision']]);
  });

  it('has no part that is a concept for being its part', async () => {
    const { concepts } = await extractionWith(
      ['trained model of the mind'],
      'The trained model of the mind is old.',
    );
    expect(concepts.map(({ label }) => label)).toEqual(['trained model of the mind']);
  });
});

describe('a vocabulary', () => {
  const papers: Paper[] = [
    { id: 'a', title: 'Neural nets', abstract: 'Neural nets and a CNN learn. Boosting helps.' },
    { id: 'b', title: 'Boosting', abstract: 'Convolutional neural networks learn boosting.' },
    { id: 'c', title: 'Trees', abstract: 'A tree and a neural network.' },
  ];
  const vocabulary = {
    terms: [
      { label: 'boosting', synonyms: [], broader: ['machine learning'] },
      { label: 'convolutional neural network', synonyms: ['CNN'], broader: ['neural network'] },
      { label: 'machine learning', synonyms: [], broader: [] },
      { label: 'neural network', synonyms: ['neural net'], broader: ['machine learning'] },
    ],
  };

  it('changes nothing when none of its terms occurs', async () => {
    const strange = { terms: [{ label: 'zymurgy', synonyms: ['brewing'], broader: [] }] };
    expect(await extractConcepts(papers, calm, { vocabulary: strange })).toEqual(
      await extractConcepts(papers, calm),
    );
  });

  it('gives the same concepts whatever the order of its terms', async () => {
    const reversed = { terms: vocabulary.terms.toReversed() };
    expect(await extractConcepts(papers, calm, { vocabulary: reversed })).toEqual(
      await extractConcepts(papers, calm, { vocabulary }),
    );
  });

  it('has mentions that lie in their sentences, in order, and cut out a name', async () => {
    const { concepts, sentences } = await extractConcepts(papers, calm, { vocabulary });
    for (const { papers: shares } of concepts) {
      for (const { paper, mentions } of shares) {
        expect(mentions.length).toBeGreaterThan(0);
        for (const [place, { field, sentence, start, end }] of mentions.entries()) {
          const bounds = sentences[paper]?.[field]?.[sentence];
          expect(start).toBeGreaterThanOrEqual(bounds?.start ?? Infinity);
          expect(end).toBeLessThanOrEqual(bounds?.end ?? -1);
          const before = mentions[place - 1];
          if (before?.field === field) expect(start).toBeGreaterThan(before.start);
        }
      }
    }
  });

  it('relates its terms, and joins two by a broader one that no paper names', async () => {
    const { concepts } = await extractConcepts(papers, calm, { vocabulary });
    const of = (label: string) => concepts.find((concept) => concept.label === label);
    expect(of('convolutional neural network')?.broader).toEqual(['concept:neural network']);
    expect(of('neural network')?.broader).toEqual(['concept:machine learning']);
    expect(of('machine learning')).toMatchObject({ id: 'concept:machine learning', variants: [] });
    expect(of('machine learning')?.papers.map(({ paper }) => paper)).toEqual([0, 1, 2]);
  });
});
