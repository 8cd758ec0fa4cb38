import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../../src/core/concepts/extract-concepts.ts';
import { splitSenses } from '../../../../src/core/concepts/senses/split-senses.ts';
import type { Concept, Paper } from '../../../../src/core/types.ts';
import { calm } from '../../concepts-of.ts';
import { companyOf, conceptOf, papersWith, type Use } from './texts-of-fields.ts';

const RADIO: Use = {
  field: 'radio',
  papers: 24,
  beside: 'reflecting',
  near: 'phase shift panel element coating wall controller metamaterial',
};
const SECURITY: Use = {
  field: 'security',
  papers: 24,
  beside: 'attack',
  near: 'exposure entry weakness port service inventory defender asset',
};
const COOKING: Use = {
  field: 'cooking',
  papers: 24,
  beside: 'granite',
  near: 'counter rolling dusting tray cleaning scraper heat chill',
};

const never = () => false;
const turn = () => Promise.resolve();

function splitOf(papers: readonly Paper[], words: readonly string[]): Promise<Concept[]> {
  const concepts = words.map((word) => conceptOf(word, papers));
  return splitSenses(concepts, papers, companyOf(papers), never, turn);
}

async function labelsOf(uses: readonly Use[], word = 'surface'): Promise<string[]> {
  return (await splitOf(papersWith(word, uses), [word])).map(({ label }) => label).sort();
}

describe('splitSenses', () => {
  it('gives nothing for nothing', async () => {
    expect(await splitSenses([], [], companyOf([]), never, turn)).toEqual([]);
  });

  it('leaves a concept without any text alone', async () => {
    const concept = { id: 'concept:surface', label: 'surface', variants: [], papers: [] };
    expect(await splitSenses([concept], [], companyOf([]), never, turn)).toEqual([concept]);
  });

  it('splits a word that keeps two companies, and names each by its own', async () => {
    expect(await labelsOf([RADIO, SECURITY])).toEqual(['surface (attack)', 'surface (reflecting)']);
  });

  it('splits a word with three senses', async () => {
    const labels = await labelsOf(
      [RADIO, SECURITY, COOKING].map((use) => ({ ...use, papers: 60 })),
    );
    expect(labels).toEqual(['surface (attack)', 'surface (granite)', 'surface (reflecting)']);
  });

  it('leaves the plain label to a sense with twice the papers of any other', async () => {
    const papers = papersWith('surface', [{ ...RADIO, papers: 50 }, SECURITY]);
    const [main, other] = await splitOf(papers, ['surface']);
    expect(main).toMatchObject({ id: 'concept:surface', label: 'surface' });
    expect(main?.sense?.word).toBe('surface');
    expect(main?.papers).toHaveLength(50);
    expect(other).toMatchObject({
      id: 'concept:surface (attack)',
      label: 'surface (attack)',
      sense: { word: 'surface', context: 'attack' },
    });
    expect(other?.papers).toHaveLength(24);
  });

  it('is surer with more papers', async () => {
    const sure = await splitOf(papersWith('surface', [RADIO, SECURITY]), ['surface']);
    const surer = await splitOf(
      papersWith('surface', [
        { ...RADIO, papers: 60 },
        { ...SECURITY, papers: 60 },
      ]),
      ['surface'],
    );
    const confidence = sure[0]?.sense?.confidence ?? 0;
    expect(confidence).toBeGreaterThan(0.6);
    expect(surer[0]?.sense?.confidence).toBeGreaterThan(confidence);
    expect(surer[0]?.sense?.confidence).toBeLessThanOrEqual(1);
  });

  it.each<[string, Use[]]>([
    ['one field', [RADIO]],
    ['one company in two fields', [RADIO, { ...SECURITY, beside: RADIO.beside, near: RADIO.near }]],
    [
      'other neighbours in each field, but the same words around',
      [RADIO, { ...SECURITY, near: RADIO.near }],
    ],
    ['two neighbours in one field', [RADIO, { ...RADIO, beside: 'attack', near: SECURITY.near }]],
    ['too few papers of one sense', [RADIO, { ...SECURITY, papers: 2 }]],
    [
      'few papers of both',
      [
        { ...RADIO, papers: 4 },
        { ...SECURITY, papers: 4 },
      ],
    ],
    [
      'no neighbour that comes again',
      [
        { ...RADIO, papers: 8, beside: 'a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7' },
        { ...SECURITY, papers: 8, beside: 'c1 c2 c3 c4 c5 c6 c7 c8 c9 d1 d2 d3 d4 d5 d6' },
      ],
    ],
  ])('stays silent about a word with %s', async (_, uses) => {
    expect(await labelsOf(uses)).toEqual(['surface']);
  });

  it("leaves a term of the user's alone", async () => {
    const papers = papersWith('surface', [RADIO, SECURITY]);
    const concept = conceptOf('surface', papers);
    const isTerm = (form: string) => form === 'surface';
    expect(await splitSenses([concept], papers, companyOf(papers), isTerm, turn)).toEqual([
      concept,
    ]);
  });

  it('keeps ids and labels unique beside a concept that looks like a sense', async () => {
    const papers = papersWith('surface', [{ ...RADIO, papers: 50 }, SECURITY]);
    const twin = { id: 'concept:x', label: 'surface (attack)', variants: [], papers: [] };
    const concepts = await splitSenses(
      [conceptOf('surface', papers), twin],
      papers,
      companyOf(papers),
      never,
      turn,
    );
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    expect(new Set(concepts.map(({ label }) => label)).size).toBe(concepts.length);
  });

  it.each(['constructor', 'length'])('splits a word named %s', async (word) => {
    expect(await labelsOf([RADIO, SECURITY], word)).toEqual([
      `${word} (attack)`,
      `${word} (reflecting)`,
    ]);
  });

  it('gives each sense its own forms, with the reasons of the whole', async () => {
    const papers = papersWith('surface', [RADIO, SECURITY]);
    const whole = conceptOf('surface', papers);
    const [variant] = whole.variants;
    const reasoned: Concept = {
      ...whole,
      variants: [{ form: 'surface', count: variant?.count ?? 0, reasons: ['plural'] }],
    };
    const senses = await splitSenses([reasoned], papers, companyOf(papers), never, turn);
    expect(senses.map(({ variants }) => variants)).toEqual([
      [{ form: 'surface', count: 48, reasons: ['plural'] }],
      [{ form: 'surface', count: 48, reasons: ['plural'] }],
    ]);
  });

  it('puts every paper with all its mentions into one sense', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1000),
        fc.integer({ min: 3, max: 40 }),
        fc.integer({ min: 3, max: 40 }),
        async (seed, first, second) => {
          const papers = papersWith(
            'surface',
            [
              { ...RADIO, papers: first },
              { ...SECURITY, papers: second },
            ],
            seed,
          );
          const whole = conceptOf('surface', papers);
          const senses = await splitSenses([whole], papers, companyOf(papers), never, turn);
          const shares = senses.flatMap((sense) => sense.papers).sort((a, b) => a.paper - b.paper);
          expect(shares).toEqual(whole.papers);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('finds the same senses whatever the order of papers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), async (seed) => {
        const papers = papersWith('surface', [RADIO, SECURITY]);
        const order = fc.sample(fc.shuffledSubarray(papers, { minLength: papers.length }), {
          numRuns: 1,
          seed,
        })[0];
        const idsOf = async (list: readonly Paper[]) =>
          (await splitOf(list, ['surface'])).map(({ id, papers: shares }) => [
            id,
            shares.map(({ paper }) => list[paper]?.id).sort(),
          ]);
        expect(await idsOf(order ?? [])).toEqual(await idsOf(papers));
      }),
      { numRuns: 4 },
    );
  });
});

describe('extractConcepts', () => {
  it('gives the senses of a word as concepts, with the narrower concepts under theirs', async () => {
    const { concepts } = await extractConcepts(papersWith('surface', [RADIO, SECURITY]), calm);
    const labels = concepts.map(({ label }) => label);
    expect(labels).toContain('surface (attack)');
    expect(labels).toContain('surface (reflecting)');
    const narrower = concepts.find(({ label }) => label === 'attack surface');
    expect(narrower?.broader).toContain('concept:surface (attack)');
  }, 30_000);
});
