/** What is said of a link. */

import type { PairTest } from '../../core/types.ts';
import type { ConceptRelation } from '../../explorer/details.ts';
import { passesAll, passesAt } from '../../explorer/link-tests.ts';
import { counted, errorRateInWords, expectedInWords, number } from './numbers.ts';

/** From here on a q-value says no more than that chance does as much. */
const noEvidence = 0.995;

export const linkText = {
  why: 'Why',
  whyTogether: (title: string) => `Why ${title} occur together`,
  whySimilar: (title: string) => `Why ${title} is similar`,
  kinds: {
    concepts: 'Link between two concepts',
    papers: 'Link between two papers',
    mention: 'Link between a paper and a concept',
  },
  inBoth: (both: number, all: number) =>
    both === 0
      ? `No paper of ${number(all)} mentions both`
      : `Both occur in ${number(both)} of ${counted(all, 'paper')}`,
  isIn: (papers: number) => `is in ${counted(papers, 'paper')}`,
  alsoIn: (papers: number) => `in ${number(papers)}`,
  chance: (expected: number) => `${expectedInWords(expected)} by chance`,
  found: (papers: number) => `${number(papers)} found`,
  usual: (from: number, to: number) =>
    `If they were unrelated, ${
      from === to ? counted(from, 'shared paper') : `${number(from)} to ${number(to)} shared papers`
    } would be usual.`,
  chanceOf: (found: number, pValue: number) =>
    found === 0 ? '' : `${number(found)} or more by chance: ${chanceInWords(pValue)}.`,
  verdict: (test: Pick<PairTest, 'qValue'>, rate: number, tested: number) => {
    if (passesAll(rate)) return '';
    const among = `Among all ${counted(tested, 'pair')} of concepts`;
    if (passesAt(test, rate)) return `${among} it passes at ${errorRateInWords(rate)}.`;
    return test.qValue >= noEvidence
      ? `${among} chance alone gives some that meet as often.`
      : `${among} it does not pass at ${errorRateInWords(rate)}, only from ${number(Math.ceil(100 * test.qValue))}\u00a0% on.`;
  },
  relations: {
    broader: (first: string, second: string) =>
      `${first} is broader than ${second}: a paper on the one counts for the other, so that chance is not asked.`,
    narrower: (first: string, second: string) =>
      `${second} is broader than ${first}: a paper on the one counts for the other, so that chance is not asked.`,
    overlapping: (first: string, second: string) =>
      `${first} and ${second} share words in the text, so that meeting says little and chance is not asked.`,
  } satisfies Record<ConceptRelation, (first: string, second: string) => string>,
  show: (papers: number) =>
    papers === 1 ? 'Show the 1 paper' : `Show the ${counted(papers, 'paper')}`,
  showAll: 'Show all papers again',
  compare: 'Compare',
  evidence: 'Evidence',
  order: 'Sort by',
  orders: { strength: 'strength', year: 'year' },
  together: 'same sentence',
  markedAs: 'Marked',
  standing: (rank: number, concepts: number, paperRank: number, papers: number) =>
    `By weight it is ${place(rank)} of the paper’s ${counted(concepts, 'concept')} on the map, and the paper ${place(paperRank)} of its ${counted(papers, 'paper')}.`,
  sentences: (count: number) => counted(count, 'sentence'),
  unlinked: 'The paper does not mention the concept.',
  alike: (share: string) => `Alike by ${share}`,
  nothingShared: 'The two papers share no concept on the map.',
  shared: 'Shared concepts',
  sharesOf: 'and their part in the likeness',
  bothSentences: 'Sentences of both',
  hideSentences: 'Hide sentences',
} as const;

/** Returns a chance as it is reported: "p = 0.02", "p < 0.001". */
function chanceInWords(pValue: number): string {
  if (pValue < 0.001) return 'p < 0.001';
  return `p = ${Number(pValue.toPrecision(pValue < 0.1 ? 1 : 2))}`;
}

/** Returns an ordinal in words up to the third, else in digits: "the first", "the 12th". */
function place(rank: number): string {
  const words = ['the first', 'the second', 'the third'];
  return words[rank - 1] ?? `the ${number(rank)}${suffix(rank)}`;
}

function suffix(rank: number): string {
  const tens = rank % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th';
}
