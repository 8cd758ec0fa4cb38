/** What a map lacks and what that does to it, a line a gap. */
import {
  type Coverage,
  type CoverageGap,
  coverageGaps,
  leastPapersOfYear,
  leastWords,
} from '../../src/core/analysis/coverage.ts';
import { count } from '../count.ts';

const EFFECTS: Record<CoverageGap, string> = {
  'no-abstract': 'without abstract: title and keywords alone say what they are about',
  'short-text': `with fewer than ${leastWords} words: few concepts, few links`,
  'other-language': 'not in English: concepts from keywords alone',
  'no-concept': 'without a concept on the map: placed by their words alone',
  'no-year': 'without year: left out where years are chosen, and of trends',
  'thin-year': `of years with fewer than ${leastPapersOfYear} papers: shares there are uncertain`,
};

/** Returns the lines; none where nothing is missing. */
export function describeCoverage({ gaps, languages, thinYears }: Coverage): string[] {
  const details: Partial<Record<CoverageGap, string>> = {
    'other-language': languages.map(({ tag, papers }) => `${tag} ${papers}`).join(', '),
    'thin-year': thinYears.map(({ year }) => year).join(', '),
  };
  return coverageGaps.flatMap((gap) => {
    if (gaps[gap].length === 0) return [];
    const detail = details[gap];
    const papers = count(gaps[gap].length, 'paper');
    return [`${papers} ${EFFECTS[gap]}${detail === undefined ? '' : ` (${detail})`}`];
  });
}
