/** What is said of links and of chance. */
import type { LinkTests } from '../../core/types.ts';
import { type PassingLinks, passesAll } from '../../explorer/link-tests.ts';
import {
  byCount,
  counted,
  errorRateInWords,
  expectedInWords,
  nounFor,
  number,
  shownOf,
} from './numbers.ts';

export const chanceText = {
  errorRate: {
    title: 'Error rate',
    passing: ({ passing, tested }: PassingLinks, rate: number) => {
      if (tested === 0) return 'No links to test.';
      if (passesAll(rate)) return `All ${counted(tested, 'link')}, tested or not.`;
      return passing === 0
        ? `No link passes at ${errorRateInWords(rate)}.`
        : `${number(passing)} of ${counted(tested, 'link')} ${byCount(passing, 'passes', 'pass')} at ${errorRateInWords(rate)}.`;
    },
    meaning: (rate: number) =>
      `At most ${errorRateInWords(rate)} of those that pass are expected to be chance.`,
    none: 'Chance alone could give any of these overlaps.',
    noneInFew: (papers: number) =>
      `With ${counted(papers, 'paper')}, chance alone could give any of these overlaps.`,
    few: (papers: number) => `With ${counted(papers, 'paper')}, few links can be told from chance.`,
    possible: ({ tested, possible }: LinkTests) =>
      `${possible === 0 ? 'None' : `Only ${number(possible)}`} of ${counted(tested, 'pair')} could pass, even by sharing all that they can.`,
  },
  company: {
    order: 'Sort by',
    orders: { papers: 'papers', lift: 'lift over chance' },
    counts: (shown: number, papers: number, expected: number) =>
      `${shownOf(shown, papers)} ${nounFor(papers, 'paper')}, chance gives ${expectedInWords(expected)}`,
    passes: (rate: number) => `passes at ${errorRateInWords(rate)}`,
    key: (rate: number) =>
      passesAll(rate)
        ? 'Dot: papers found. Tick: what chance gives.'
        : `Dot: papers found, filled where the link passes at ${errorRateInWords(rate)}. Tick: what chance gives.`,
    /** A broader concept that comes with a narrower one is shared, but not named by both. */
    shared: (named: number, shared: number, expected: number) =>
      `Both name ${
        named === shared
          ? counted(named, 'concept')
          : `${number(named)} of these ${number(shared)} outright`
      }, chance gives ${expectedInWords(expected)}`,
  },
} as const;
