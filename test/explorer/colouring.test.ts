import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetStructure, MapPaper } from '../../src/core/types.ts';
import { colouringsOf, type Marks, selectColours } from '../../src/explorer/colouring.ts';
import { fieldsOf } from '../../src/explorer/paper-fields.ts';
import { shadeBounds, shadeOf } from '../../src/explorer/shades.ts';
import { countWords } from '../../src/explorer/word-classes.ts';
import { structureOf } from '../core/structure-of.ts';

const noMarks: Marks = new Map();

/** Papers with these parts; concept 0 in all of them, concept 1 in the first alone, concept 2 in none. */
function mapOf(papers: Partial<MapPaper>[]): DatasetStructure {
  const structure = structureOf({
    papers: papers.map(() => ({})),
    concepts: [{}, {}, {}],
    mentions: [
      ...papers.map((_, paper): [number, number, number] => [paper, 0, 1]),
      ...(papers.length > 0 ? [[0, 1, 1] as [number, number, number]] : []),
    ],
  });
  return {
    ...structure,
    papers: structure.papers.map((paper, n) => ({ ...paper, ...papers[n] })),
  };
}

describe('selectColours', () => {
  it('has no classes by community', () => {
    const { key, papers } = selectColours(mapOf([{}]), 'community', noMarks);
    expect(key).toEqual({ kind: 'community' });
    expect(papers).toEqual([]);
  });

  it('falls back to communities where papers have no such field', () => {
    expect(selectColours(mapOf([{}]), 'field:mood', noMarks).key.kind).toBe('community');
    expect(selectColours(mapOf([]), 'year', noMarks).papers).toEqual([]);
  });

  it('colours papers by year and concepts by the median year of their papers', () => {
    const structure = mapOf(
      [2020, 2010, 2012, 2014, 2016, undefined].map((year) => ({ ...(year && { year }) })),
    );
    const { key, papers, concepts } = selectColours(structure, 'year', noMarks);
    expect(papers).toEqual([4, 0, 1, 2, 3, -1]);
    expect(concepts).toEqual([2, 4, -1]);
    expect(key).toEqual({
      kind: 'shades',
      of: 'year',
      classes: [2010, 2012, 2014, 2016, 2020].map((year) => ({ from: year, to: year, papers: 1 })),
      without: 1,
    });
  });

  it('colours concepts by the most frequent word of their papers', () => {
    const structure = mapOf(['A', 'B', 'B', 'B'].map((venue) => ({ venue })));
    const { key, papers, concepts } = selectColours(structure, 'field:venue', noMarks);
    expect(papers).toEqual([1, 0, 0, 0]);
    expect(concepts).toEqual([0, 1, -1]);
    expect(key).toMatchObject({
      kind: 'words',
      classes: [
        { word: 'B', papers: 3 },
        { word: 'A', papers: 1 },
      ],
    });
  });

  it('has a concept met when a read paper mentions it', () => {
    const structure = mapOf([{ id: 'a' }, { id: 'b' }]);
    const marks: Marks = new Map([['b', { state: 'read' }]]);
    const { papers, concepts } = selectColours(structure, 'reading', marks);
    expect(papers).toEqual([0, 2]);
    expect(concepts).toEqual([2, 0, 0]);
  });

  it('gives the same object for the same choice', () => {
    const structure = mapOf([{ year: 2020 }, { year: 2021 }]);
    const first = selectColours(structure, 'year', noMarks);
    expect(selectColours(structure, 'year', new Map())).toBe(first);
  });

  it('puts every paper into one class or into none, and counts each once', () => {
    const paper = fc.record(
      { year: fc.integer({ min: 1950, max: 2030 }), venue: fc.constantFrom(...'abcdefghijklmnop') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 60 }), (parts) => {
        const structure = mapOf(parts);
        for (const colouring of colouringsOf(structure)) {
          const { key, papers } = selectColours(structure, colouring, noMarks);
          if (key.kind === 'community') continue;
          key.classes.forEach(({ papers: count }, own) => {
            expect(papers.filter((other) => other === own)).toHaveLength(count);
          });
          const without = papers.filter((own) => own === -1).length;
          expect(without).toBe('without' in key ? key.without : 0);
        }
      }),
    );
  });
});

describe('shadeOf', () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 80 });

  it('rises with the value', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const bounds = shadeBounds(values);
        const sorted = [...values].sort((a, b) => a - b);
        const shades = sorted.map((value) => shadeOf(value, bounds));
        expect(shades).toEqual([...shades].sort((a, b) => a - b));
      }),
    );
  });

  it('uses every shade and no more than five', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const bounds = shadeBounds(values);
        const used = new Set(values.map((value) => shadeOf(value, bounds)));
        expect(bounds.length).toBeLessThan(5);
        if (values.length > 0) expect(used.size).toBe(bounds.length + 1);
      }),
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(shadeBounds([...values].reverse())).toEqual(shadeBounds(values));
      }),
    );
  });
});

describe('countWords', () => {
  it('gives the most frequent eleven a class and the others the twelfth', () => {
    const words = [...'aabbccddeeffgghhiijjkkmnop'];
    const { classes, classOf } = countWords(words);
    expect(classes).toHaveLength(12);
    expect(classes[11]).toEqual({ word: null, papers: 4 });
    expect([classOf('a'), classOf('k'), classOf('m')]).toEqual([0, 10, 11]);
  });
});

describe('fieldsOf', () => {
  it('names fields that part the papers, numbers and words', () => {
    const structure = mapOf(
      ['1', '2', '3', '4'].map((score) => ({
        citations: Number(score),
        fields: { score, kind: score === '1' ? 'survey' : 'study', one: 'same', note: `n${score}` },
      })),
    );
    expect(fieldsOf(structure)).toEqual([
      { name: 'citations', numeric: true },
      { name: 'kind', numeric: false },
      { name: 'score', numeric: true },
    ]);
  });
});
