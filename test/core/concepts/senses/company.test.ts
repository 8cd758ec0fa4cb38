import { describe, expect, it } from 'vitest';
import { Company } from '../../../../src/core/concepts/senses/company.ts';
import { readPaperText } from '../../../../src/core/concepts/text/read-text.ts';
import type { ConceptMention } from '../../../../src/core/types.ts';

function companyOf(...abstracts: string[]): Company {
  const company = new Company();
  for (const abstract of abstracts) {
    const paper = { id: abstract, title: abstract, titleSource: 'abstract' as const, abstract };
    company.addPaper(readPaperText(paper).tagged);
  }
  return company;
}

const TEXT = 'The point cloud holds a tree. The rain meets the river.';
const CLOUD: ConceptMention = { paper: 0, field: 'abstract', sentence: 0, start: 10, end: 15 };

function wordsAround(company: Company, mentions: ConceptMention[] = [CLOUD]) {
  const { beside, near, far } = company.contextOf(0, mentions, company.numbersIn('cloud'));
  const spell = (numbers: readonly number[]) => numbers.map((number) => company.wordOf(number));
  return { beside: spell(beside), near: spell(near()), far: spell(far()) };
}

describe('Company', () => {
  it('knows nothing of no papers', () => {
    const company = new Company();
    expect(company.papers).toBe(0);
    expect(company.inverseFrequencies()).toHaveLength(0);
    expect(wordsAround(company)).toEqual({ beside: [], near: [], far: [] });
  });

  it('tells the words beside a mention, in its sentence, and in the others', () => {
    const { beside, near, far } = wordsAround(companyOf(TEXT));
    expect(beside).toContain('point');
    expect(beside).not.toContain('tree');
    expect(near).toEqual(expect.arrayContaining(['point', 'tree']));
    expect(far).toEqual(expect.arrayContaining(['rain', 'river']));
    expect([...near, ...far]).not.toContain('cloud');
  });

  it('reads a mention whose sentence is unknown as one without company', () => {
    expect(wordsAround(companyOf(TEXT), [{ ...CLOUD, sentence: 9 }]).near).toEqual([]);
  });

  it('takes the parts of a compound as words beside each other', () => {
    const company = companyOf('A cell-free network serves users.');
    const mention: ConceptMention = { ...CLOUD, start: 2, end: 6 };
    const { beside } = company.contextOf(0, [mention], company.numbersIn('cell'));
    expect(beside.map((number) => company.wordOf(number))).toContain('free');
  });

  it('writes a word as most papers do', () => {
    const company = companyOf(
      'We study a Brownian motion.',
      'The Brownian motion of a particle.',
      'We meet a Tree and a tree and a tree.',
    );
    const spell = (form: string) =>
      [...company.numbersIn(form)].map((number) => company.wordOf(number));
    expect(spell('brownian')).toEqual(['Brownian']);
    expect(spell('tree')).toEqual(['tree']);
  });

  it('counts a word once a paper', () => {
    const company = companyOf('A river and a river.', 'The river.', 'A desert.');
    const [river] = company.numbersIn('river');
    expect(company.frequencyOf(river ?? -1)).toBe(2);
    expect(company.inverseFrequencies()[river ?? -1]).toBe(1.32193);
  });
});
