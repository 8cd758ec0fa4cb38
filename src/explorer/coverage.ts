/** What a map lacks, as the page tells it. */
export {
  type Coverage,
  type CoverageGap,
  coverageGaps,
  leastPapersOfYear,
  leastWords,
  measureCoverage,
} from '../core/analysis/coverage.ts';
