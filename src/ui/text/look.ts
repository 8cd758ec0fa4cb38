/** Sentences on what colours, sizes and patterns of the map stand for. */
import type { ReadState } from '../../explorer/reading-entry.ts';
import type { Colouring, Sizing } from '../../explorer/state.ts';
import { counted } from './numbers.ts';
import { readingText } from './reading.ts';

const colours = { community: 'Community', year: 'Year', reading: 'Reading list' } as const;

const fields: Record<string, string> = {
  citations: 'Citations',
  venue: 'Venue',
  language: 'Language',
};

/** Returns a field's name with its first letter raised. */
function fieldName(name: string): string {
  return fields[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

export const lookText = {
  colour: 'Colour',
  size: 'Size',
  patterns: 'Patterns',
  patternsMeaning: 'Communities have patterns and numbers too, not colours alone',
  sizes: { papers: 'Papers', citations: 'Citations', even: 'Even' } satisfies Record<
    Sizing,
    string
  >,
  colouring: (colouring: Colouring) =>
    colouring === 'community' || colouring === 'year' || colouring === 'reading'
      ? colours[colouring]
      : fieldName(colouring.slice('field:'.length)),
  concept: {
    papers: 'A concept. Larger: in more papers',
    citations: 'A concept. Larger: its papers are cited more',
    even: 'A concept',
  } satisfies Record<Sizing, string>,
  paper: {
    papers: 'A paper',
    citations: 'A paper. Larger: cited more',
    even: 'A paper',
  } satisfies Record<Sizing, string>,
  key: (colouring: Colouring) => `Key to colours: ${lookText.colouring(colouring)}`,
  range: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  counted: (papers: number) => counted(papers, 'paper'),
  shades: 'A concept has the shade of the middle one of its papers.',
  words: 'A concept has the colour of most of its papers.',
  marks: 'A concept counts as read once a paper that mentions it is read.',
  others: 'Others',
  without: {
    year: 'Without a year',
    field: 'Not given',
  },
  mark: (state: ReadState | null) => (state === null ? 'Not met' : readingText.states[state]),
} as const;
