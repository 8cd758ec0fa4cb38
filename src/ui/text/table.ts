/** The words of the tables. */

import { type Mark, readStates } from '../../explorer/reading-entry.ts';
import type { TableKind } from '../../explorer/state.ts';
import type { Cell, TableColumn } from '../../explorer/table/column.ts';
import type { ReadingMark } from '../../explorer/table/paper-columns.ts';
import { counted, number, sentence } from './numbers.ts';
import { readingText } from './reading.ts';

interface ColumnWords {
  head: string;
  /** What it is called in a sentence: "Sorted by year". */
  inWords: string;
  /** The two orders, ascending first, where they are not those of numbers or letters. */
  orders?: readonly [string, string];
}

const ages = ['oldest first', 'newest first'] as const;

/** By the name of the column; a field of the source is called as it is there. */
const columnWords: Record<TableKind, Record<string, ColumnWords>> = {
  papers: {
    title: { head: 'Title', inWords: 'title' },
    authors: { head: 'Authors', inWords: 'first author' },
    year: { head: 'Year', inWords: 'year', orders: ages },
    venue: { head: 'Venue', inWords: 'venue' },
    community: { head: 'Community', inWords: 'community' },
    citations: { head: 'Citations', inWords: 'citations' },
    concepts: { head: 'Concepts', inWords: 'number of concepts' },
    keywords: { head: 'Keywords', inWords: 'keywords' },
    language: { head: 'Language', inWords: 'language' },
    doi: { head: 'DOI', inWords: 'DOI' },
    arxivId: { head: 'arXiv', inWords: 'arXiv id' },
    status: {
      head: 'Status',
      inWords: 'status',
      orders: ['to read first', 'dismissed first'],
    },
    note: { head: 'Note', inWords: 'note' },
  },
  concepts: {
    label: { head: 'Concept', inWords: 'name' },
    papers: { head: 'Papers', inWords: 'number of papers' },
    papersShown: { head: 'Papers shown', inWords: 'number of papers shown' },
    firstYear: { head: 'First', inWords: 'first year', orders: ages },
    latestYear: { head: 'Latest', inWords: 'latest year', orders: ages },
    community: { head: 'Community', inWords: 'community' },
    communities: { head: 'Touches', inWords: 'number of communities it touches' },
    strongest: { head: 'Strongest link', inWords: 'strongest link' },
    forms: { head: 'Written', inWords: 'written forms' },
    broader: { head: 'Broader', inWords: 'broader concept' },
  },
};

function wordsOf(of: TableKind, { name }: TableColumn): ColumnWords {
  const field = name.replace(/^field:/, '');
  return columnWords[of][name] ?? { head: sentence(field), inWords: field };
}

/** Returns the heading of a column. */
export function columnHead(of: TableKind, column: TableColumn): string {
  return wordsOf(of, column).head;
}

/** Returns what a column is called in a sentence: "number of papers". */
export function columnInWords(of: TableKind, column: TableColumn): string {
  return wordsOf(of, column).inWords;
}

/** Returns an order of the rows: "year, newest first". */
export function orderInWords(of: TableKind, column: TableColumn, descending: boolean): string {
  const { inWords, orders } = wordsOf(of, column);
  const plain =
    column.kind === 'number' ? ['smallest first', 'largest first'] : ['A to Z', 'Z to A'];
  const [up, down] = orders ?? plain;
  return `${inWords}, ${descending ? down : up}`;
}

/** Returns a mark of the reading list as the table of papers has it. */
export function markInWords(mark: Mark | undefined): ReadingMark | undefined {
  if (mark === undefined) return undefined;
  const { state, note } = mark;
  return {
    status: state === null ? null : readingText.states[state],
    rank: state === null ? null : readStates.indexOf(state),
    note: note === '' ? null : note,
  };
}

/** Returns a cell as it is read: years as they are, other numbers with their thousands apart. */
export function cellInWords(name: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return /year/i.test(name) ? String(cell) : number(cell);
}

export const tableText = {
  names: { papers: 'Papers', concepts: 'Concepts' } satisfies Record<TableKind, string>,
  kinds: 'Table of',
  filter: 'Filter these rows',
  clearFilter: 'Clear the filter of rows',
  columns: 'Columns',
  save: 'Save as CSV',
  sort: 'Sort by',
  check: (name: string) => `Select ${name}`,
  checkAll: 'Select all rows',
  selected: (count: number) => `${number(count)} selected`,
  rows: (first: number, last: number, all: number) =>
    `Rows ${number(first)} to ${number(last)} of ${number(all)}`,
  sorted: (order: string, then: string) => `Sorted by ${order}, then ${then}`,
  sortedAlone: (order: string) => `Sorted by ${order}`,
  none: {
    papers: 'No papers match',
    concepts: 'No concepts match',
  } satisfies Record<TableKind, string>,
  noRows: (query: string) => `No row holds “${query}”.`,
  filtered: (of: TableKind, all: number) =>
    `The filters leave none of ${counted(all, of === 'papers' ? 'paper' : 'concept')}.`,
} as const;
