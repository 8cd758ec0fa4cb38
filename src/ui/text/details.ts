/** What is said of a paper, a concept or a community that is open. */
import type { MergeReason } from '../../core/types.ts';
import { languageName } from './languages.ts';
import { byCount, counted, nounFor, number, sentence } from './numbers.ts';

export const detailsText = {
  title: 'Details',
  close: 'Close details',
  unfold: 'Show details',
  concept: 'Concept',
  paper: 'Paper',
  community: 'Community',
  inPapers: (papers: number, of: number, shown: number) =>
    `In ${number(papers)} of ${counted(of, 'paper')}${
      shown === papers ? '' : `, ${number(shown)} shown with these filters`
    }`,
  touches: (communities: number) => `In ${counted(communities, 'community', 'communities')}`,
  offMap: 'Not on the map with these filters.',
  hidden: (count: number) => `Hidden by the filters (${number(count)})`,
  written: 'Written',
  moreForms: (count: number) => counted(count, 'more form'),
  broader: 'Broader',
  narrower: 'Narrower',
  all: (count: number) => `all ${number(count)}`,
  fewer: 'fewer',
  undrawn: 'In too few papers to stand on the map.',
  sense: (meanings: number, word: string) =>
    meanings === 1
      ? `One meaning of “${word}”`
      : `One of ${number(meanings)} meanings of “${word}”`,
  otherSenses: (others: number) => byCount(others, '; the other:', '; the others:'),
  sure: (share: string) => `· ${share} sure`.replaceAll(' ', '\u00a0'),
  home: 'home',
  papersTab: 'Papers',
  occursWith: 'Occurs with',
  conceptsTab: 'Concepts',
  alone: 'It shares no paper with a concept on the map that is not related to it.',
  moreSentences: (count: number) => counted(count, 'more sentence'),
  fewerSentences: 'Fewer sentences',
  keywords: (count: number) => nounFor(count, 'Keyword'),
  titleOnly: 'Named in the title only.',
  abstract: 'Abstract',
  underlined: (count: number) => `${counted(count, 'concept')} underlined`,
  noAbstract: 'This paper has no abstract; it stands here with its title.',
  /** Fields that a service filled: "Abstract from OpenAlex, year from Crossref". */
  completedFrom: (from: Readonly<Record<string, string>>) =>
    sentence(
      Object.entries(from)
        .map(([field, service]) => `${field} from ${service}`)
        .join(', '),
    ),
  titleFromAbstract: "The title is the abstract's first sentence.",
  otherLanguage: (tag: string) =>
    `Written in ${languageName(tag)}; its concepts come from its keywords alone.`,
  concepts: 'Concepts',
  onMap: (count: string) => `${count} on the map`,
  own: 'Only in this paper',
  similar: 'Similar papers',
  why: 'and why',
  similarity: (weight: string) => `Alike by ${weight}:`,
  rest: (share: string) => `others ${share}`,
  noSimilar: 'No other paper shares a concept with it.',
  morePapers: (count: number) => counted(count, 'more paper'),
  moreConcepts: (count: number) => counted(count, 'more concept'),
  moreCommunities: (count: number) => counted(count, 'more community', 'more communities'),
  moreAuthors: (count: number) => counted(count, 'more author'),
  code: 'Code',
  /** Why a form is read as a way of writing its concept. */
  mergeReasons: {
    plural: 'singular or plural',
    capitals: 'capitals',
    hyphen: 'hyphen or space',
    spelling: 'spelling',
    'word-form': 'word form',
    acronym: 'acronym',
    vocabulary: 'your vocabulary',
    curation: 'your edit',
  } satisfies Record<MergeReason, string>,
} as const;
