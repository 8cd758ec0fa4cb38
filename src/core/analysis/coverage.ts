/**
 * What a map lacks: papers of which it knows too little to place or join them as it does the others.
 * A paper may have several gaps.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type { DatasetStructure, DatasetTexts, PaperText } from '../types.ts';

/** In the order in which they are told. */
export const coverageGaps = [
  'no-abstract',
  'short-text',
  'other-language',
  'no-concept',
  'no-year',
  'thin-year',
] as const;

/**
 * `no-abstract`: the title is all there is; `short-text`: title and abstract have fewer words than
 * `leastWords`; `other-language`: they are surely not in English, and not read for concepts; `no-concept`:
 * no concept on the map is named; `no-year`; `thin-year`: the year has fewer papers than
 * `leastPapersOfYear`.
 */
export type CoverageGap = (typeof coverageGaps)[number];

/** An abstract has 100 to 250 words. */
export const leastWords = 50;

/** With fewer, one paper more or less moves a share by more than a fifth. */
export const leastPapersOfYear = 5;

export interface Coverage {
  /** Of the map. */
  papers: number;
  /** Papers with each gap, ascending; every gap is there. */
  gaps: Record<CoverageGap, number[]>;
  /** Papers in other languages by BCP 47 tag, most papers first, ties by tag. */
  languages: { tag: string; papers: number }[];
  /** Years with few papers, ascending. */
  thinYears: { year: number; papers: number }[];
  /** Papers with keywords of their authors. */
  withKeywords: number;
}

/** Returns what the map lacks. O(papers + links + the text). */
export function measureCoverage(structure: DatasetStructure, texts: DatasetTexts): Coverage {
  const { papers } = structure;
  const linked = new Set(structure.mentions.map(({ paper }) => paper));
  const years = countPapers(papers.flatMap(({ year }) => year ?? []));
  const isThin = (year: number) => (years.get(year) ?? 0) < leastPapersOfYear;
  const having: Record<CoverageGap, (paper: number) => boolean> = {
    'no-abstract': (paper) => texts.papers[paper]?.abstract === undefined,
    'short-text': (paper) => isShort(papers[paper]?.title ?? '', texts.papers[paper]),
    'other-language': (paper) => papers[paper]?.textLanguage !== undefined,
    'no-concept': (paper) => !linked.has(paper),
    'no-year': (paper) => papers[paper]?.year === undefined,
    'thin-year': (paper) => {
      const year = papers[paper]?.year;
      return year !== undefined && isThin(year);
    },
  };
  const gaps = Object.fromEntries(
    coverageGaps.map((gap) => [gap, [...papers.keys()].filter(having[gap])]),
  ) as Record<CoverageGap, number[]>;
  return {
    papers: papers.length,
    gaps,
    languages: [...countPapers(papers.flatMap(({ textLanguage }) => textLanguage ?? []))]
      .map(([tag, count]) => ({ tag, papers: count }))
      .sort((a, b) => b.papers - a.papers || compareCodeUnits(a.tag, b.tag)),
    thinYears: [...years]
      .map(([year, count]) => ({ year, papers: count }))
      .filter(({ year }) => isThin(year))
      .sort((a, b) => a.year - b.year),
    withKeywords: papers.filter(({ keywords }) => keywords !== undefined).length,
  };
}

/** Of a paper with an abstract. */
function isShort(title: string, text: PaperText | undefined): boolean {
  if (text?.abstract === undefined) return false;
  return `${title} ${text.abstract}`.trim().split(/\s+/u, leastWords).length < leastWords;
}

function countPapers<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
