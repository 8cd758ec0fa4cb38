import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articles } from '../../../../src/core/export/text/articles.ts';
import { methods } from '../../../../src/core/export/text/methods.ts';
import { writeMethodsParagraph } from '../../../../src/core/export/text/methods-paragraph.ts';
import { induceSubgraph } from '../../../../src/core/graph/subgraph.ts';
import { associationMeasures } from '../../../../src/core/options.ts';
import type { BuildOptions, DatasetStructure } from '../../../../src/core/types.ts';
import { pairStructure } from '../graph/pair-structure.ts';
import { textOfFormat } from '../graph/text-of-format.ts';
import { sourceOf } from '../source-of.ts';

const defaults: BuildOptions = { minPapers: 2, seed: 1, resolution: 1.4, association: 'strength' };

function paragraphOf(options: BuildOptions, chosen: Partial<DatasetStructure> = {}) {
  return writeMethodsParagraph(sourceOf({ ...pairStructure, ...chosen, options }));
}

const hash = fc.string({ unit: fc.constantFrom('0', '1'), minLength: 2, maxLength: 2 });
const anyOptions: fc.Arbitrary<BuildOptions> = fc.record(
  {
    minPapers: fc.integer({ min: 1, max: 3 }),
    seed: fc.integer({ min: 0, max: 3 }),
    resolution: fc.constantFrom(1, 1.04, 1.4, 0.123456),
    association: fc.constantFrom(...associationMeasures),
    vocabulary: fc.record({ terms: fc.integer({ min: 0, max: 2 }), hash }),
    previous: hash,
  },
  { requiredKeys: ['minPapers', 'seed', 'resolution', 'association'] },
);

describe('the methods paragraph', () => {
  it('differs wherever an option does, and only there', () => {
    fc.assert(
      fc.property(anyOptions, anyOptions, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(paragraphOf(one).text === paragraphOf(other).text).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Partial<BuildOptions>, string]>([
    ['minimum papers', { minPapers: 7 }, 'that at least 7 papers share are drawn'],
    ['a minimum of one', { minPapers: 1 }, 'that at least 1 paper names are drawn'],
    ['seed', { seed: 99 }, 'seed 99'],
    ['resolution', { resolution: 2.75 }, 'resolution 2.75'],
    ['association', { association: 'jaccard' }, 'by the Jaccard index'],
    [
      'vocabulary',
      { vocabulary: { terms: 12, hash: 'abc' } },
      'of 12 terms was given (SHA-256: abc)',
    ],
    ['previous map', { previous: 'def' }, 'near the map of the papers with the SHA-256 def'],
  ])('says the %s', (_, options, words) => {
    expect(paragraphOf({ ...defaults, ...options }).text).toContain(words);
    expect(paragraphOf(defaults).text).not.toContain(words);
  });

  it('says which software made the map, or that it is not recorded', () => {
    const software = { throughline: '1.2.3', compromise: '14.0.0' };
    expect(paragraphOf(defaults, { software }).text).toContain(
      'Throughline 1.2.3 (with compromise 14.0.0)',
    );
    expect(paragraphOf(defaults).text).toContain('its version was not recorded');
  });

  it('numbers its references from 1 in the order in which they are cited, each once', () => {
    const { text, references } = paragraphOf(defaults);
    const cited = [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list = '']) =>
      list.split(', ').map(Number),
    );
    expect(new Set(cited).size).toBe(references.length);
    const first = cited.filter((number, place) => cited.indexOf(number) === place);
    expect(first).toEqual(references.map((_, place) => place + 1));
    expect(new Set(references).size).toBe(references.length);
  });

  it('cites the measure of association that was used, and no other', () => {
    expect(paragraphOf(defaults).references).not.toContain(articles.jaccard);
    expect(paragraphOf({ ...defaults, association: 'jaccard' }).references).toContain(
      articles.jaccard,
    );
  });

  it('tells the robustness where it was checked', () => {
    const variant = { varied: 'seed', communities: 3 } as const;
    const robustness = {
      inputHash: pairStructure.inputHash,
      variants: [
        { ...variant, value: 2, ari: 0.5 },
        { ...variant, value: 3, ari: 0.875 },
      ],
      communities: [],
      concepts: [],
    };
    const told = writeMethodsParagraph(sourceOf(pairStructure, { robustness }));
    expect(told.text).toContain('With 2 variations of its options (seed)');
    expect(told.text).toContain('lies between 0.50 and 0.88');
    expect(paragraphOf(defaults).references).not.toContain(articles.adjustedRand);
  });

  it('says how many edits were applied and how many were not', () => {
    const edit = { kind: 'hide', concept: 'a' } as const;
    const curation = [
      { edit, applied: true },
      { edit, applied: false, reason: 'unknown' },
    ];
    expect(paragraphOf(defaults, { curation }).text).toContain(
      '1 edit of the concepts by hand was applied; 1 could not be (SHA-256: ',
    );
  });

  it('names the part that is shown', () => {
    const chosen = {
      subgraph: induceSubgraph(pairStructure, [0], [0]),
      scope: { kind: 'ego', subject: 'attention' } as const,
    };
    expect(textOfFormat('methods', pairStructure, chosen)).toContain(
      'a part of the map (attention): 1 paper and 1 concept.',
    );
  });
});

describe('the list of methods', () => {
  it('leaves no article without a method that is from it', () => {
    const used = methods.flatMap(({ articles: of }) => of);
    expect(new Set(used)).toEqual(new Set(Object.values(articles)));
  });
});
