import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../../src/core/concepts/extract-concepts.ts';
import { surfaceOf } from '../../../../src/core/shared/surface-form.ts';
import type { Paper } from '../../../../src/core/types.ts';
import { calm } from '../../concepts-of.ts';
import { conceptIn } from '../extraction-of.ts';

type Draft = Partial<Paper>;

function papersOf(drafts: readonly Draft[]): Paper[] {
  return drafts.map((draft, number) => ({ id: `paper-${number}`, title: '???', ...draft }));
}

/** Returns the normal forms that papers with these keywords and no other text have. */
async function formsOfKeywords(...keywords: string[]): Promise<string[]> {
  const { concepts } = await extractConcepts(papersOf([{ keywords }]), calm);
  return concepts.map(({ id }) => id.slice('concept:'.length)).sort();
}

/** Returns the variants and papers of a concept. */
async function conceptOf(form: string, ...drafts: Draft[]) {
  const papers = papersOf(drafts);
  const concept = conceptIn(await extractConcepts(papers, calm), form);
  return {
    label: concept?.label,
    forms: concept?.variants.map((variant) => variant.form),
    papers: concept?.papers.map(({ paper }) => paper),
    mentions: concept?.papers.flatMap(({ mentions }) =>
      mentions.map(
        (mention) =>
          `${mention.field} ${mention.sentence} ${surfaceOf(papers[mention.paper] ?? { title: '' }, mention)}`,
      ),
    ),
  };
}

describe('keywords', () => {
  it.each([
    ['a word that the tagger has for a verb', 'gaming', ['gaming']],
    ['an adjective', 'Bayesian', ['bayesian']],
    ['a plural', 'recommender systems', ['recommender system']],
    ['a hyphen', 'meta-learning', ['meta learning']],
    ['a number at the end', 'Industry 4.0', ['industry 4.0']],
    ['a preposition', 'internet of things', ['internet of things']],
    ['brackets', 'Java (programming language)', ['java']],
    ['a heading turned round', 'Neural Networks, Computer', ['neural network']],
    ['a heading with a qualifier', '*Neoplasms/drug therapy', ['neoplasm']],
  ])('with %s is a concept as a whole', async (_, keyword, forms) => {
    expect(await formsOfKeywords(keyword, 'human')).toEqual(forms);
  });

  it.each(['method', 'results', 'analysis', 'novel approach', 'article', 'cs.LG', 'none', 'model'])(
    'that say nothing are no concept: %s',
    async (keyword) => {
      expect(await formsOfKeywords(keyword, 'human')).toEqual([]);
    },
  );

  it('that nobody has taken apart are read as a list', async () => {
    expect(await formsOfKeywords('parsing, treebanks; error recovery')).toEqual([
      'error recovery',
      'parsing',
      'treebank',
    ]);
  });

  it('meet the concept of the text in the plural, with a hyphen and as an acronym', async () => {
    const found = await conceptOf(
      'convolutional neural network',
      { abstract: 'Convolutional neural networks (CNNs) are slow.' },
      { keywords: ['Convolutional Neural Networks'] },
      { keywords: ['CNN'] },
    );
    expect(found).toEqual({
      label: 'convolutional neural network',
      forms: ['CNN', 'CNNs', 'Convolutional Neural Networks', 'Convolutional neural networks'],
      papers: [0, 1, 2],
      mentions: [
        'abstract 0 Convolutional neural networks',
        'abstract 0 CNNs',
        'keywords 0 Convolutional Neural Networks',
        'keywords 0 CNN',
      ],
    });
  });

  it('give an acronym of the text its expansion', async () => {
    const { papers } = await conceptOf(
      'support vector machine',
      { keywords: ['support vector machine (SVM)'] },
      { abstract: 'We train an SVM on news.' },
    );
    expect(papers).toEqual([0, 1]);
  });

  it('give a text the phrase with its preposition', async () => {
    const { papers } = await conceptOf(
      'quality of life',
      { keywords: ['quality of life'] },
      { abstract: 'Patients gain quality of life at home.' },
    );
    expect(papers).toEqual([0, 1]);
  });

  it('set in capitals are read and shown in small letters, but for acronyms', async () => {
    const keywords = ['NEURAL NETWORKS', 'LSTM'];
    const found = await conceptOf('neural network', { keywords });
    expect(found).toMatchObject({ label: 'neural network', forms: ['neural networks'] });
    expect(await conceptOf('lstm', { keywords })).toMatchObject({ label: 'LSTM' });
  });

  it('keep the capital of a name', async () => {
    expect(await conceptOf('parkinson disease', { keywords: ['Parkinson disease'] })).toMatchObject(
      {
        label: 'Parkinson disease',
      },
    );
  });

  it('weigh a concept more than the text alone does', async () => {
    const abstract = 'See heat kernels. They are old.';
    const { concepts } = await extractConcepts(
      papersOf([{ abstract, keywords: ['heat kernels'] }, { abstract }]),
      calm,
    );
    const [given, plain] = concepts[0]?.papers ?? [];
    expect(given?.weight).toBeGreaterThan(plain?.weight ?? 1);
  });

  it('are all that a paper in another language is about', async () => {
    const { concepts, sentences } = await extractConcepts(
      papersOf([
        {
          title: 'Kerne auf Graphen',
          abstract: 'Graphen haben Kerne.',
          textLanguage: 'de',
          keywords: ['graph kernels', 'politische Systeme'],
        },
      ]),
      calm,
    );
    expect(concepts.map(({ label }) => label).sort()).toEqual([
      'graph kernels',
      'politische Systeme',
    ]);
    expect(sentences[0]?.abstract).toHaveLength(1);
  });

  it('are sentences of their own, junk as well', async () => {
    const { sentences } = await extractConcepts(papersOf([{ keywords: ['human', 'ants'] }]), calm);
    expect(sentences[0]?.keywords).toEqual([
      { start: 0, end: 5 },
      { start: 7, end: 11 },
    ]);
  });

  it.each([['__proto__'], ['constructor'], ['<img onerror=x>'], ['=cmd()']])(
    'are text: %s',
    async (keyword) => {
      await expect(formsOfKeywords(keyword)).resolves.toBeDefined();
    },
  );
});
