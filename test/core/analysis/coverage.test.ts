import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../../src/core/analysis/coverage.ts';
import type { DatasetTexts, MapPaper } from '../../../src/core/types.ts';
import { structureOf } from '../structure-of.ts';

const long = 'word '.repeat(60).trim();

/** Every paper has a long abstract, a concept and a year with four others, but for what is given. */
function coverageOf(...drafts: (Partial<MapPaper> & { abstract?: string | null; alone?: true })[]) {
  const full = Array.from({ length: 5 }, () => ({ year: 2020 }));
  const all: typeof drafts = [...drafts.map((draft) => ({ year: 2020, ...draft })), ...full];
  const structure = structureOf({
    papers: all.map(({ abstract: _, alone: __, ...paper }) => paper),
    concepts: [{}],
    mentions: all
      .flatMap(({ alone }, paper) => (alone ? [] : [[paper, 0, 1] as const]))
      .map(([paper, concept, weight]) => [paper, concept, weight]),
  });
  const texts: DatasetTexts = {
    format: 'throughline-texts',
    version: structure.version,
    inputHash: structure.inputHash,
    undrawn: [],
    papers: all.map(({ abstract = long }) => ({
      ...(abstract !== null && { abstract }),
      sentences: { title: [], abstract: [] },
      concepts: [],
    })),
  };
  return measureCoverage(structure, texts);
}

const none = {
  'no-abstract': [],
  'short-text': [],
  'other-language': [],
  'no-concept': [],
  'no-year': [],
  'thin-year': [],
};

describe('measureCoverage', () => {
  it('finds no gap where nothing is missing', () => {
    expect(coverageOf()).toEqual({
      papers: 5,
      gaps: none,
      languages: [],
      thinYears: [],
      withKeywords: 0,
    });
  });

  it.each([
    ['no-abstract', { abstract: null }],
    ['short-text', { abstract: 'word '.repeat(20) }],
    ['other-language', { textLanguage: 'de' }],
    ['no-concept', { alone: true as const }],
    ['thin-year', { year: 1999 }],
  ])('tells %s', (gap, draft) => {
    expect(coverageOf({}, draft).gaps).toEqual({ ...none, [gap]: [1] });
  });

  it('tells no-year of the year 0 neither', () => {
    const { gaps, thinYears } = coverageOf({ year: 0 });
    expect(gaps).toEqual({ ...none, 'thin-year': [0] });
    expect(thinYears).toEqual([{ year: 0, papers: 1 }]);
  });

  it('counts the title among the words of a short text', () => {
    const abstract = 'word '.repeat(30);
    expect(coverageOf({ abstract, title: 'word '.repeat(20) }).gaps['short-text']).toEqual([]);
    expect(coverageOf({ abstract, title: 'word '.repeat(19) }).gaps['short-text']).toEqual([0]);
  });

  it('orders languages by papers, then by tag', () => {
    const { languages } = coverageOf(
      { textLanguage: 'fr' },
      { textLanguage: 'es' },
      { textLanguage: 'de' },
      { textLanguage: 'fr' },
    );
    expect(languages).toEqual([
      { tag: 'fr', papers: 2 },
      { tag: 'de', papers: 1 },
      { tag: 'es', papers: 1 },
    ]);
  });

  it('counts papers with keywords', () => {
    expect(coverageOf({ keywords: ['parsing'] }, {}).withKeywords).toBe(1);
  });
});
