import { describe, expect, it } from 'vitest';
import { conceptIn, extractionOf, formsOf } from './extraction-of.ts';

describe('candidates', () => {
  it.each([
    [
      'hyphenated compounds whole',
      'We probe pre-trained language models.',
      'pre trained language model',
    ],
    ['a phrase up to a semicolon', 'It uses gradient descent; memory grows.', 'gradient descent'],
    ['a final noun tagged as a verb', 'We train deep neural networks.', 'deep neural network'],
    [
      'a noun tagged as a verb before "of"',
      'It helps in many image processing circuits of robots.',
      'image processing circuit',
    ],
    ['an -ing form that takes no object', 'Working memory predicts grades.', 'working memory'],
    ['an adverb before a participle', 'We add a fully connected layer.', 'fully connected layer'],
    ['a name with a number', 'The outputs of GPT-4 are graded.', 'gpt 4'],
    ['a name with a Greek letter', 'A β-VAE was trained.', 'β vae'],
    ['a name with a single letter', 'We run k-means on them.', 'k means'],
    ['a noun whose singular ends in s', 'We measure gender bias.', 'gender bias'],
    ['a possessive name', 'It detects Alzheimer’s disease early.', "alzheimer's disease"],
    [
      'a term with a preposition that has hyphens',
      'We add a mixture-of-experts. The mixture of experts is sparse.',
      'mixture of experts',
    ],
    [
      'a term with a preposition that has an acronym',
      'A bag of words (BoW) is kept.',
      'bag of words',
    ],
    [
      'a hyphenated gerund before its object',
      'Fine-tuning the model helps. Fine-tuning is fast.',
      'fine tuning',
    ],
    ['a gerund that names a thing', 'A probing classifier is fitted.', 'probing classifier'],
  ])('keep %s', async (_, abstract, form) => {
    expect(await formsOf(abstract)).toContain(form);
  });

  it.each([
    ['a phrase across a comma', 'It learns syntax, memory and logic.', 'syntax memory'],
    ['a phrase across a conjunction', 'It learns syntax and memory.', 'syntax and memory'],
    [
      'a phrase with a preposition that is no term',
      'The number of parameters grows.',
      'number of parameters',
    ],
    ['a verb before its object', 'These models encode the syntax.', 'model encode'],
    ['a gerund before its object', 'We gain by probing language models.', 'probing language model'],
    ['a number', 'Accuracy rises by 15% to 3.5 points.', '15%'],
    ['a citation', 'It was shown [12] before.', '12'],
    ['an address', 'Code: https://example.org/code', 'example'],
    [
      'a notice of copyright',
      'Cells divide. © 2020 Elsevier Ltd. All rights reserved.',
      'elsevier ltd',
    ],
    ['a verb before a pronoun', 'Queries arrive. Indexes encode them.', 'index encode'],
    ['a verb after a comma', 'By theory, leaves the schema.', 'leaf'],
    ['a gerund before an article', 'Exploring the graph. Exploring a tree.', 'exploring'],
    ['a participle after a plural', 'Quasars spanning from redshifts.', 'spanning'],
    ['a unit', 'We add 5 mL and mL again.', 'ml'],
    ['a Latin adverb', 'Cells grow in vitro.', 'vitro'],
    ['a word in another script', 'They say 最终 here.', '最终'],
    [
      'a paper in another language',
      'Analyse automatique. L’annotation d’informations dans les textes par le système.',
      'analyse automatique',
    ],
    [
      'a sentence in another language',
      'Nous présentons un système de traduction pour le français.',
      'traduction',
    ],
  ])('hold no %s', async (_, abstract, form) => {
    expect(await formsOf(abstract)).not.toContain(form);
  });

  it.each([
    ['opens a sentence', 'Working memory declines with age.'],
    ['opens a longer phrase', 'Working memory capacity is fixed.'],
    ['follows a verb', 'We study working memory.'],
    ['follows a preposition', 'Age relates to working memory.'],
  ])('keep a gerund before its noun as elsewhere in the corpus when it %s', async (_, abstract) => {
    const elsewhere = 'The working memory of adults is limited.';
    const form = abstract.includes('capacity') ? 'working memory capacity' : 'working memory';
    const extraction = await extractionOf(abstract, elsewhere);
    expect(conceptIn(extraction, form)?.papers.map(({ paper }) => paper)).toContain(0);
  });

  it('keep no gerund before its object where the corpus names another thing by it', async () => {
    const forms = await formsOf('The probing classifier is small.', 'We gain by probing models.');
    expect(forms).not.toContain('probing model');
  });
});

describe('filler', () => {
  it.each([
    'paper',
    'extensive experiments',
    'state-of-the-art performance',
    'recent years',
    'wide range',
    'approach',
    'method',
    'results',
    'number',
    'ability',
    'work',
    'question',
    'study',
    'performance',
    'experiments',
    'novel framework',
    'significant improvement',
    'experimental evaluation',
    'efficient method',
    'important role',
    'various settings',
    'main contribution',
    'real-world image',
    'end-to-end approach',
  ])('holds "%s" back', async (phrase) => {
    expect(await formsOf(`We look at the ${phrase}. They saw the ${phrase} too.`)).toEqual([]);
  });

  it.each([
    'information system',
    'finite element method',
    'attention',
    'efficient attention',
    'language model',
    'memory',
    'reasoning',
  ])('lets "%s" through', async (phrase) => {
    expect(await formsOf(`We look at the ${phrase}. They saw the ${phrase} too.`)).toContain(
      phrase,
    );
  });

  it.each([
    ['once in each paper', 'It has trouble with syntax.', 'They had trouble here.'],
    ['once in the only paper', 'It has trouble with syntax.'],
  ])('holds an everyday word back that stands %s', async (_, ...abstracts) => {
    expect(await formsOf(...abstracts)).not.toContain('trouble');
  });

  it('lets an everyday word through to which a paper comes back', async () => {
    const forms = await formsOf('The law is old. Courts read the law.', 'They teach law.');
    expect(forms).toContain('law');
  });

  it('holds headings of medical abstracts back', async () => {
    const forms = await formsOf(
      'BACKGROUND: We saw mice. METHODS: We fed mice. RESULTS: They saw mice.',
    );
    expect(forms).toEqual(['mouse']);
  });
});
