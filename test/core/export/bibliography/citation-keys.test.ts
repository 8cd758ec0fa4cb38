import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKeys } from '../../../../src/core/export/bibliography/citation-keys.ts';
import type { Paper } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';

function keysOf(papers: readonly Partial<Paper>[]): string[] {
  return citationKeys(structureOf({ papers: [...papers], concepts: [], mentions: [] }).papers);
}

describe('citationKeys', () => {
  it('gives none for no papers', () => {
    expect(keysOf([])).toEqual([]);
  });

  it.each<[Partial<Paper>, string]>([
    [
      { authors: ['Ashish Vaswani'], year: 2017, title: 'Attention Is All' },
      'vaswani2017attention',
    ],
    [{ authors: ['Müller, Jörg'], year: 2020, title: 'The Über-Modell' }, 'muller2020uber'],
    [{ authors: ['Łukasz Kaiser'], year: 2020, title: 'On the one model' }, 'kaiser2020one'],
    [{ authors: ['Laurens van der Maaten'], title: 't-SNE' }, 'vandermaatenndt'],
    [{ authors: ['The ATLAS Collaboration'], year: 2012, title: 'Higgs' }, 'atlas2012higgs'],
    [{ authors: ['王小明'], year: 2019, title: '漢字 recognition' }, '2019recognition'],
    [{ title: 'Nothing but a title' }, 'nothing'],
    [{ title: '1984' }, 'paper1984'],
    [{ title: '漢字' }, 'paper'],
    [{ title: 'To be or not to be' }, 'to'],
    [{ authors: ['{\\"o} %#~'], title: '\\end{document}', year: 1 }, 'o1end'],
  ])('names %j', (paper, key) => {
    expect(keysOf([paper])).toEqual([key]);
  });

  it('tells papers of one key apart by letters, in the order of their numbers', () => {
    const same = { authors: ['A. One'], year: 2020, title: 'Word' };
    expect(keysOf([same, same, { ...same, title: 'Worda' }, same])).toEqual([
      'one2020worda',
      'one2020wordb',
      'one2020wordaa',
      'one2020wordc',
    ]);
    expect(keysOf(Array.from({ length: 28 }, () => same)).slice(25)).toEqual([
      'one2020wordz',
      'one2020wordaa',
      'one2020wordab',
    ]);
  });

  it('keeps the key that a BibTeX file gave', () => {
    const fields = { entrytype: 'article' };
    const one = { authors: ['A. One'], year: 2020, title: 'Word' };
    expect(
      keysOf([
        { ...one, id: 'One:2020_x', fields },
        { ...one, id: 'ONE:2020_X', fields },
      ]),
    ).toEqual(['One:2020_x', 'one2020word']);
    expect(keysOf([{ ...one, id: 'no key, this', fields }])).toEqual(['one2020word']);
    expect(keysOf([{ ...one, id: 'One:2020_x' }])).toEqual(['one2020word']);
  });

  it('is unique and ASCII for any papers', () => {
    const anyPaper = fc.record(
      {
        id: fc.constantFrom('one2020a', 'ONE2020A', 'a,b', '}'),
        title: fc.oneof(
          fc.constantFrom('a', 'aa', 'A b', '漢', ''),
          fc.string({ unit: 'grapheme' }),
        ),
        authors: fc.array(fc.constantFrom('A. One', 'X', '漢', '}{')),
        year: fc.constantFrom(2020, 2021),
        fields: fc.constant({ entrytype: 'misc' }),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(fc.array(anyPaper, { maxLength: 12 }), (papers) => {
        const keys = keysOf(papers);
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(papers.length);
        for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9:._+/-]+$/);
      }),
      { numRuns: 100 },
    );
  });
});
