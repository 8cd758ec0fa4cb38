/** What is said of a concept's share of the years' papers. */
import { counted, number, percent } from './numbers.ts';

export const conceptYearsText = {
  tab: 'Years',
  what: (overall: number) =>
    `Dot: its share of a year’s papers. Bar: where the share may well lie, for a year has few papers (95 % interval after Wilson). Dashed: all years, ${percent(overall)}.`,
  none: 'No paper of this map has a year.',
  year: 'Year',
  papers: 'Papers',
  share: 'Share',
  of: (having: number, papers: number) => `${number(having)} of ${number(papers)}`,
  interval: (low: number, high: number) =>
    `${number(Math.round(100 * low))} to ${number(Math.round(100 * high))} %`,
  show: (year: number) => `Show only ${year}`,
  moreYears: (years: number) => counted(years, 'more year'),
  fewerYears: 'Fewer years',
  undated: (papers: number) => `${counted(papers, 'paper')} on it without a year`,
} as const;
