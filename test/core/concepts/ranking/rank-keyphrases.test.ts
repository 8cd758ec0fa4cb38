import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../../src/core/concepts/extract-concepts.ts';
import type { Ranking } from '../../../../src/core/concepts/ranking/rank-keyphrases.ts';
import { compareCodeUnits } from '../../../../src/core/shared/compare.ts';
import type { Paper } from '../../../../src/core/types.ts';
import { calm } from '../../concepts-of.ts';

const corpus = (JSON.parse(readFileSync('public/corpus/papers.json', 'utf8')) as Paper[])
  .sort((a, b) => compareCodeUnits(a.id, b.id))
  .slice(0, 20);

async function listsOf(papers: readonly Paper[], ranking: Ranking, reference?: readonly Paper[]) {
  const { keyphrases } = await extractConcepts(papers, calm, {
    keyphrases: { ranking, reference },
  });
  return keyphrases;
}

const graphs: Paper = {
  id: 'graphs',
  title: 'Spectral clustering of directed graphs',
  abstract:
    'Spectral clustering divides a graph by the eigenvectors of its Laplacian matrix. ' +
    'We extend spectral clustering to directed graphs with a Hermitian adjacency matrix. ' +
    'Experiments on citation networks show that it finds the flow between clusters.',
};

describe('lists of keyphrases', () => {
  it('are empty when nobody asks for them', async () => {
    const { keyphrases } = await extractConcepts([graphs], calm);
    expect(keyphrases).toEqual([[]]);
  });

  it.each(['detailed', 'topics'] as const)('are none for no papers, %s', async (ranking) => {
    expect(await listsOf([], ranking)).toEqual([]);
  });

  it.each([
    ['without words', { id: 'a', title: '???' }],
    ['with stop words alone', { id: 'a', title: 'It is what it is' }],
  ])('are empty for a paper %s', async (_, paper) => {
    expect(await listsOf([paper], 'detailed')).toEqual([[]]);
    expect(await listsOf([paper], 'topics')).toEqual([[]]);
  });

  it.each(['detailed', 'topics'] as const)(
    'begin with what the paper is about, %s',
    async (ranking) => {
      const [list = []] = await listsOf([graphs], ranking);
      expect(list.slice(0, 2)).toContain('Spectral clustering');
      expect(list).toContain('Laplacian matrix');
    },
  );

  it('name short topics before long details when asked for topics', async () => {
    const lengths = async (ranking: Ranking) => {
      const lists = await listsOf(corpus, ranking);
      const words = lists.flatMap((list) => list.slice(0, 5)).map((phrase) => phrase.split(' '));
      return words.reduce((sum, { length }) => sum + length, 0) / words.length;
    };
    expect(await lengths('topics')).toBeLessThan(await lengths('detailed'));
  });

  it('name a phrase and its acronym once', async () => {
    const [list = []] = await listsOf(
      [
        {
          id: 'a',
          title: 'A support vector machine (SVM) for speech',
          abstract: 'The SVM is trained on speech. Each support vector machine votes.',
        },
      ],
      'detailed',
    );
    expect(list.filter((phrase) => /^(?:SVM|support vector machine)$/i.test(phrase))).toHaveLength(
      1,
    );
  });

  it('name no filler and no mere beginning of longer phrases as a topic', async () => {
    const [list = []] = await listsOf(
      [
        {
          id: 'a',
          title: 'Large language models for different approaches',
          abstract:
            'Large language models are used. We test large language models with many approaches. ' +
            'The approach is a method.',
        },
      ],
      'topics',
    );
    expect(list).toContain('Large language models');
    for (const phrase of ['Large language', 'approaches', 'different approaches', 'method']) {
      expect(list).not.toContain(phrase);
    }
  });

  it('end before what is hardly a keyphrase', async () => {
    const [detailed] = await listsOf([graphs], 'detailed');
    const [topics] = await listsOf([graphs], 'topics');
    expect(detailed?.length).toBeGreaterThanOrEqual(5);
    expect(detailed?.length).toBeLessThan(topics?.length ?? 0);
  });

  it('hold the words of the paper, each phrase once', async () => {
    for (const [number, list] of (await listsOf(corpus, 'topics')).entries()) {
      const { title, abstract } = corpus[number] ?? { title: '', abstract: '' };
      const text = `${title} ${abstract}`.replace(/\s+/g, ' ');
      for (const phrase of list) expect(text).toContain(phrase);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('take counts from other papers', async () => {
    const own = await listsOf(corpus, 'topics');
    expect(await listsOf(corpus, 'topics', corpus)).toEqual(own);
    expect(await listsOf(corpus, 'topics', [graphs])).not.toEqual(own);
    expect(await listsOf(corpus, 'topics', [])).toHaveLength(corpus.length);
  });

  it('are the same twice', async () => {
    expect(await listsOf(corpus, 'detailed')).toEqual(await listsOf(corpus, 'detailed'));
  });

  it('treat any text as text', async () => {
    const word = fc.constantFrom(
      '__proto__',
      'constructor',
      'graph',
      '(',
      '-',
      'GPT-4',
      'the',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(word, fc.string())), async (words) => {
        const abstract = words.join(' ');
        const lists = await listsOf([{ id: 'a', title: 'A title', abstract }], 'detailed');
        expect(lists).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
