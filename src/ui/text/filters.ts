/** What leaves papers out, and what is said where none are left. */
import { byCount, counted, number, sentence } from './numbers.ts';

export const filtersText = {
  years: {
    title: 'Years',
    all: 'all',
    range: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
    from: 'First year',
    to: 'Last year',
    undated: (papers: number) => `${counted(papers, 'paper')} without a year`,
    bars: 'Papers by year',
    bar: (year: number, left: number, all: number) =>
      left === all
        ? `${year}: ${counted(all, 'paper')}`
        : `${year}: ${number(left)} of ${counted(all, 'paper')}`,
  },
  minPapers: {
    title: 'Show concepts in at least',
    value: (papers: number) => counted(papers, 'paper'),
  },
  clearFilters: 'Clear filters',
  empty: {
    title: 'No papers match',
    hidden: (communities: number) => `hiding ${counted(communities, 'community', 'communities')}`,
    minPapers: (papers: number) => `asking for concepts in at least ${counted(papers, 'paper')}`,
    because: (reasons: readonly string[]) =>
      reasons.length === 0
        ? 'The map holds none.'
        : sentence(`${reasons.join(' and ')} ${byCount(reasons.length, 'leaves', 'leave')} none.`),
  },
} as const;
