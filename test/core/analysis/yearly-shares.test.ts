import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/analysis/wilson-interval.ts';
import { sharesByYear } from '../../../src/core/analysis/yearly-shares.ts';
import { anyStructure, structureOf } from '../structure-of.ts';

describe('sharesByYear', () => {
  it('has no year where no paper has one', () => {
    const structure = structureOf({ papers: [{}], concepts: [{}], mentions: [[0, 0, 1]] });
    expect(sharesByYear(structure, 0)).toEqual({ years: [], overall: null, undated: 1 });
  });

  it('is 0 of every year for an unknown concept', () => {
    const structure = structureOf({ papers: [{ year: 2020 }], concepts: [], mentions: [] });
    expect(sharesByYear(structure, 3).years).toEqual([
      { year: 2020, papers: 1, having: 0, interval: wilsonInterval(0, 1) },
    ]);
  });

  it('counts each year of its own papers, empty years too', () => {
    const structure = structureOf({
      papers: [{ year: 2019 }, { year: 2019 }, { year: 2021 }, {}],
      concepts: [{}],
      mentions: [
        [0, 0, 1],
        [2, 0, 1],
        [3, 0, 1],
      ],
    });
    const { years, overall, undated } = sharesByYear(structure, 0);
    expect(years.map(({ year, papers, having }) => [year, papers, having])).toEqual([
      [2019, 2, 1],
      [2020, 0, 0],
      [2021, 1, 1],
    ]);
    expect(years[1]?.interval).toBeNull();
    expect(overall).toEqual(wilsonInterval(2, 3));
    expect(undated).toBe(1);
  });

  it('adds up to the papers of the concept', () => {
    const year = fc.option(fc.integer({ min: 1990, max: 1999 }), { nil: undefined });
    fc.assert(
      fc.property(
        anyStructure,
        fc.array(year, { minLength: 8, maxLength: 8 }),
        (structure, years) => {
          const papers = structure.papers.map((paper, number) => {
            const given = years[number];
            return given === undefined ? paper : { ...paper, year: given };
          });
          structure.concepts.forEach((concept, number) => {
            const shares = sharesByYear({ ...structure, papers }, number);
            const having = shares.years.reduce((sum, share) => sum + share.having, 0);
            expect(having + shares.undated).toBe(concept.papers);
          });
        },
      ),
    );
  });
});
