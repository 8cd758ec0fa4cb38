/** The words of search. */
import type { SearchAnswer } from '../../explorer/search/answer.ts';
import { counted, number } from './numbers.ts';

export const searchText = {
  label: 'Search',
  placeholder: 'Search concepts, papers, authors, abstracts',
  shortPlaceholder: 'Search the map',
  results: 'Search results',
  concepts: 'Concepts',
  undrawn: 'In too few papers for the map',
  papers: 'Papers',
  authors: 'Authors',
  venues: 'Venues',
  texts: 'Text of abstracts',
  examples: 'Try',
  clear: 'Clear search',
  preparing: 'Reading names',
  all: (papers: number) => `Select all ${number(papers)} papers`,
  nothing: (query: string) => `Nothing found for '${query}'.`,
  didYouMean: 'Did you mean',
  found: ({ concepts, undrawn, papers, authors, venues, texts }: SearchAnswer) =>
    `${[
      ...told(concepts.total + undrawn.total, 'concept'),
      ...told(papers.total, 'paper'),
      ...told(authors.total, 'author'),
      ...told(venues.total, 'venue'),
      ...told(texts.papers.length, 'abstract'),
    ].join(', ')} found`,
};

function told(total: number, noun: string): string[] {
  return total === 0 ? [] : [counted(total, noun)];
}
