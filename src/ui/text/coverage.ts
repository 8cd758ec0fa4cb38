/** The sentences of the coverage of a map: what it lacks, and what that does to it. */
import {
  type Coverage,
  type CoverageGap,
  leastPapersOfYear,
  leastWords,
} from '../../explorer/coverage.ts';
import { frameText } from './frame.ts';
import { languageName } from './languages.ts';
import { counted, number } from './numbers.ts';

export const coverageText = {
  title: frameText.top.coverage,
  summary: 'In short',
  whole: (papers: number) =>
    `Nothing is missing: each of the ${counted(papers, 'paper')} has an abstract in English, a year and a concept on the map.`,
  what: 'A map is as good as what is known of its papers. What is missing, and what it does:',
  of: (papers: number, all: number) => `${number(papers)} of ${counted(all, 'paper')}`,
  gaps: {
    'no-abstract': {
      title: 'Without an abstract',
      effect:
        'Their titles and keywords alone say what they are about. They have few concepts and few links, and may stand elsewhere with an abstract.',
    },
    'short-text': {
      title: 'With a short text',
      effect: `Title and abstract have fewer than ${leastWords} words. What they do not say can join them to nothing.`,
    },
    'other-language': {
      title: 'In other languages',
      effect:
        'Title and abstract are not read for concepts: these come from the keywords alone. Their words still place them, often beside papers in the same language.',
    },
    'no-concept': {
      title: 'Without a concept on the map',
      effect:
        'No link leads to them but those by words. Their place says little, and questions about concepts never find them.',
    },
    'no-year': {
      title: 'Without a year',
      effect: 'They are hidden as soon as years are chosen, and no trend counts them.',
    },
    'thin-year': {
      title: 'In years with few papers',
      effect: `A year with fewer than ${leastPapersOfYear} papers gives shares that one paper changes. Read trends there with their intervals.`,
    },
  } satisfies Record<CoverageGap, { title: string; effect: string }>,
  languages: (languages: Coverage['languages']) =>
    languages.map(({ tag, papers }) => `${languageName(tag)} (${number(papers)})`).join(', '),
  years: (years: Coverage['thinYears']) =>
    years.map(({ year, papers }) => `${year} (${number(papers)})`).join(', '),
  keywords: (papers: number, all: number) =>
    papers === 0
      ? 'No paper came with keywords; concepts are found in titles and abstracts alone.'
      : `${number(papers)} of ${counted(all, 'paper')} came with keywords, which are evidence beside title and abstract.`,
  morePapers: (papers: number) => counted(papers, 'more paper'),
} as const;
