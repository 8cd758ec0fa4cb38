import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../src/core/concepts/extract-concepts.ts';
import { compareCodeUnits } from '../../../src/core/shared/compare.ts';
import { textOfField } from '../../../src/core/shared/mention-place.ts';
import type { Concept, ConceptExtraction, Paper, StageProgress } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';
import { conceptIn, extractionOf } from './extraction-of.ts';

const corpus = (JSON.parse(readFileSync('public/corpus/papers.json', 'utf8')) as Paper[]).sort(
  (a, b) => compareCodeUnits(a.id, b.id),
);

describe('extractConcepts', () => {
  it('gives nothing for no papers', async () => {
    expect(await extractConcepts([], calm)).toEqual({
      sentences: [],
      concepts: [],
      keyphrases: [],
    });
  });

  it('gives a paper without words no concept', async () => {
    const { concepts, keyphrases } = await extractConcepts([{ id: 'a', title: '???' }], calm);
    expect(concepts).toEqual([]);
    expect(keyphrases).toEqual([[]]);
  });

  it('weighs the concepts of a single paper above zero', async () => {
    const { concepts } = await extractConcepts([{ id: 'a', title: 'Sparse attention' }], calm);
    expect(concepts.map(({ id }) => id)).toEqual(['concept:sparse attention']);
    expect(concepts[0]?.papers[0]?.weight).toBeGreaterThan(0);
  });

  it('takes no evidence from a title that is the first sentence of the abstract', async () => {
    const { sentences, concepts } = await extractionOf('Graph diffusion smooths features.');
    expect(sentences[0]?.title).toEqual([]);
    expect(concepts.flatMap(({ papers }) => papers).flatMap(({ mentions }) => mentions)).toSatisfy(
      (mentions: { field: string }[]) => mentions.every(({ field }) => field === 'abstract'),
    );
  });

  it('ranks a concept of the title above one of a late sentence', async () => {
    const { keyphrases } = await extractConcepts(
      [{ id: 'a', title: 'Graph diffusion', abstract: 'It is slow. It is old. See heat kernels.' }],
      calm,
      { keyphrases: { ranking: 'topics' } },
    );
    expect(keyphrases[0]?.slice(0, 1)).toEqual(['Graph diffusion']);
    expect(keyphrases[0]).toContain('heat kernels');
  });

  it('treats hostile text as text', async () => {
    const extraction = await extractionOf(
      'The constructor runs. A __proto__ key, toString method, =cmd() call, <img onerror=x> tag.',
      'The constructor runs.',
    );
    expect(conceptIn(extraction, 'constructor')?.papers).toHaveLength(2);
    expect(conceptIn(extraction, 'img onerror')).toBeUndefined();
  });

  it('says why every form but the label is a way of writing its concept', async () => {
    const { concepts } = await extractConcepts(corpus, calm);
    for (const { label, variants } of concepts) {
      for (const { form, reasons } of variants) {
        expect([form, reasons === undefined]).toEqual([form, form === label]);
      }
    }
  });

  it('bounds the phrases of a text without punctuation', async () => {
    const { concepts } = await extractionOf(Array(3000).fill('neuron synapse').join(' '));
    expect(concepts.length).toBeLessThan(20);
  });

  it('reports progress and stops at a checkpoint that throws', async () => {
    const events: StageProgress[] = [];
    const papers = Array.from({ length: 60 }, (_, n) => ({ id: `${n}`, title: 'Graph diffusion' }));
    await extractConcepts(papers, { ...calm, progress: (event) => events.push(event) });
    expect(events.at(-1)).toEqual({ stage: 'concepts', done: 60, total: 60 });
    const cancelled = { ...calm, checkpoint: () => Promise.reject(new Error('cancelled')) };
    await expect(extractConcepts(papers, cancelled)).rejects.toThrow('cancelled');
  });

  it('gives the same concepts in any order of the papers', async () => {
    const sample = corpus.slice(0, 8);
    const byPaper = async (papers: Paper[]) => {
      const { concepts } = await extractConcepts(papers, calm);
      return concepts.map(({ papers: shares, ...concept }) => ({
        ...concept,
        weights: shares.map(({ paper, weight }) => `${papers[paper]?.id} ${weight}`).sort(),
      }));
    };
    const expected = await byPaper(sample);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(sample, { minLength: 8 }), async (shuffled) => {
        expect(await byPaper(shuffled)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

describe('extractConcepts on the default corpus', () => {
  let extraction: ConceptExtraction;

  beforeAll(async () => {
    extraction = await extractConcepts(corpus, calm);
  });

  it('cuts every mention out of its field as a variant of it or of a narrower one, inside its sentence', () => {
    const forms = formsWithNarrower(extraction.concepts);
    for (const { id, papers } of extraction.concepts) {
      for (const { field, start, end, paper, sentence } of papers.flatMap((p) => p.mentions)) {
        const text = textOfField(corpus[paper] ?? { title: '' }, field);
        expect(forms.get(id)).toContain(text.slice(start, end));
        const bounds = extraction.sentences[paper]?.[field]?.[sentence];
        expect(bounds?.start).toBeLessThanOrEqual(start);
        expect(bounds?.end).toBeGreaterThanOrEqual(end);
      }
    }
  });

  it('counts as many surface forms as there are mentions of its own', () => {
    for (const { variants, papers } of extraction.concepts) {
      const own = new Set(variants.map(({ form }) => form));
      const mentions = papers
        .flatMap((paper) => paper.mentions)
        .filter(({ paper, field, start, end }) =>
          own.has(textOfField(corpus[paper] ?? { title: '' }, field).slice(start, end)),
        );
      const counted = variants.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(mentions.length);
    }
  });

  it('gives every paper of a concept once, by number, with a mention and a positive weight', () => {
    for (const { papers } of extraction.concepts) {
      expect(papers.map(({ paper }) => paper)).toEqual(
        [...new Set(papers.map(({ paper }) => paper))].sort((a, b) => a - b),
      );
      for (const { mentions, weight } of papers) {
        expect(mentions.length).toBeGreaterThan(0);
        expect(mentions).toEqual(
          mentions.toSorted(
            (a, b) => compareCodeUnits(b.field, a.field) || a.start - b.start || a.end - b.end,
          ),
        );
        expect(weight).toBeGreaterThan(0);
      }
    }
  });

  it('orders concepts by document frequency, then id', () => {
    const keys = extraction.concepts.map(({ id, papers }) => ({ id, papers: papers.length }));
    expect(keys).toEqual(
      keys.toSorted((a, b) => b.papers - a.papers || compareCodeUnits(a.id, b.id)),
    );
  });

  it.each([
    'layer',
    'attention',
    'memory',
    'reasoning',
    'representation',
    'transformer',
    'probing',
  ])('joins nine in ten of the papers that use "%s"', (word) => {
    const pattern = new RegExp(`\\b${word.replace(/y$/, '(?:y|ie)')}s?\\b`, 'i');
    const users = corpus.filter(({ title, abstract }) => pattern.test(`${title} ${abstract}`));
    const joined = conceptIn(extraction, word)?.papers.length ?? 0;
    expect(joined).toBeGreaterThanOrEqual(0.9 * users.length);
  });
});

/** The forms of each concept and of all narrower ones, by id. */
function formsWithNarrower(concepts: readonly Concept[]): Map<string, Set<string>> {
  const forms = new Map(
    concepts.map(({ id, variants }) => [id, new Set(variants.map(({ form }) => form))]),
  );
  for (let level = 0; level < 8; level++) {
    for (const { id, broader = [] } of concepts) {
      for (const other of broader) {
        for (const form of forms.get(id) ?? []) forms.get(other)?.add(form);
      }
    }
  }
  return forms;
}
