/** What the reading list keeps of a paper: its mark, and enough to find it without a map. */
import { isObject } from '../core/shared/is-object.ts';
import type { Paper } from '../core/types.ts';

export const readStates = ['to-read', 'read', 'dismissed'] as const;
export type ReadState = (typeof readStates)[number];

export interface Mark {
  /** Null where there is only a note. */
  state: ReadState | null;
  note: string;
}

const described = [
  'title',
  'authors',
  'year',
  'venue',
  'doi',
  'arxivId',
  'pubmedId',
  'url',
] as const;

export type DescribedPaper = Pick<Paper, (typeof described)[number]>;

export interface ReadingEntry extends Mark {
  paper: DescribedPaper;
  /** When it was last changed, in milliseconds since 1970: of two, the later holds. */
  changed: number;
}

/** A note is a note, not a document. */
export const longestNote = 10_000;

/** Returns what is kept of a paper. */
export function describePaper(paper: DescribedPaper): DescribedPaper {
  const known = described.flatMap((field) =>
    paper[field] === undefined ? [] : [[field, paper[field]]],
  );
  return Object.fromEntries(known) as DescribedPaper;
}

/** Returns the entry that `kept` holds; null where it is none, or says nothing of the paper. */
export function readEntry(kept: unknown): ReadingEntry | null {
  if (!isObject(kept) || !isObject(kept.paper)) return null;
  const { note = '', changed = 0 } = kept;
  const state = readStates.find((known) => known === kept.state) ?? null;
  const paper = readPaper(kept.paper);
  if (paper === null || typeof note !== 'string') return null;
  if (state === null && note === '') return null;
  const isTime = typeof changed === 'number' && Number.isFinite(changed);
  return { paper, state, note: note.slice(0, longestNote), changed: isTime ? changed : 0 };
}

/** Returns the fields of a paper that are what they should be; null without a title. */
function readPaper(kept: Record<string, unknown>): DescribedPaper | null {
  const { title, authors, year } = kept;
  if (typeof title !== 'string' || title.trim() === '') return null;
  const texts = ['venue', 'doi', 'arxivId', 'pubmedId', 'url'].flatMap((field) =>
    typeof kept[field] === 'string' && kept[field] !== '' ? [[field, kept[field]]] : [],
  );
  return {
    title,
    ...(Array.isArray(authors) &&
      authors.every((author) => typeof author === 'string') && { authors }),
    ...(typeof year === 'number' && Number.isInteger(year) && { year }),
    ...Object.fromEntries(texts),
  };
}
