import { describe, expect, it } from 'vitest';
import type { PhraseCounts } from '../../../../src/core/concepts/scoring/phrase-statistics.ts';
import {
  type Occurrence,
  WordFrequencies,
  weigh,
} from '../../../../src/core/concepts/scoring/salience.ts';

const inOnePaper: PhraseCounts = {
  papers: 1,
  recurring: 0,
  whole: 1,
  own: 1,
  head: 1,
  commonest: 0,
  locked: false,
};

const named: Occurrence = {
  words: ['graph', 'kernel'],
  mentions: 1,
  named: 1,
  inTitle: false,
  inKeywords: false,
  general: false,
  symbolShare: 0,
  aroundShare: 0,
};

/** Four papers, one of them with these words. */
function frequenciesOf(...words: string[]): WordFrequencies {
  const frequencies = new WordFrequencies();
  frequencies.addPaper(new Set(words));
  for (let paper = 1; paper < 4; paper++) frequencies.addPaper(new Set());
  return frequencies;
}

const frequencies = frequenciesOf('graph', 'kernel');

function weightOf(changes: Partial<Occurrence>, counts: Partial<PhraseCounts> = {}): number {
  return weigh({ ...named, ...changes }, { ...inOnePaper, ...counts }, frequencies);
}

describe('weigh', () => {
  it('agrees with the formula by hand', () => {
    // -0.9 + 0.3 log2(2) + 0.5 log2(2) - 0.7 * 1 = -0.8
    expect(weightOf({})).toBe(0.310026);
  });

  it.each<[string, Partial<Occurrence>]>([
    ['a mention more', { mentions: 2 }],
    ['a whole phrase more', { mentions: 2, named: 2 }],
    ['a place in the title', { inTitle: true }],
  ])('grows with %s', (_, changes) => {
    expect(weightOf(changes)).toBeGreaterThan(weightOf({}));
  });

  it.each<[string, Partial<Occurrence>]>([
    ['an everyday word', { words: ['kitchen'] }],
    ['a word of general English', { words: ['kernel'], general: true }],
    ['a vague word', { words: ['concept'] }],
    ['a single word', { words: ['kernel'] }],
    ['a long wording', { words: ['graph', 'kernel', 'graph', 'kernel'] }],
    ['an empty head', { words: ['graph', 'ability'] }],
    ['a shorter term inside', { aroundShare: 1 }],
    ['no whole phrase', { named: 0 }],
  ])('falls with %s', (_, changes) => {
    expect(weightOf(changes)).toBeLessThan(weightOf({}));
  });

  it('grows where papers share a term of several words, and say it again', () => {
    expect(weightOf({}, { papers: 2 })).toBeGreaterThan(weightOf({}));
    expect(weightOf({}, { papers: 2, recurring: 2 })).toBeGreaterThan(weightOf({}, { papers: 2 }));
  });

  it('gives a symbol more than a plain word', () => {
    const plain = weightOf({ words: ['kernel'] });
    expect(weightOf({ words: ['kernel'], symbolShare: 1 })).toBeGreaterThan(plain);
  });

  it('counts a word never seen as seen once', () => {
    expect(frequencies.inverse('unseen')).toBe(frequencies.inverse('graph'));
  });
});
