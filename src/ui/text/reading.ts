/** The sentences of the reading list. */
import type { Mark, ReadState } from '../../explorer/reading-entry.ts';
import type { ListProblem } from '../../explorer/reading-file.ts';
import { counted, number } from './numbers.ts';

const states: Record<ReadState, string> = {
  'to-read': 'To read',
  read: 'Read',
  dismissed: 'Dismissed',
};

export const readingText = {
  title: 'Reading list',
  states,
  /** What a mark says of a paper in a line; null where it says nothing. */
  inLine: ({ state }: Mark) => (state === null ? 'Noted' : states[state]),
  told: (state: ReadState | null) =>
    state === null ? 'No longer marked.' : `Marked: ${states[state].toLowerCase()}.`,
  noted: 'With a note',
  elsewhere: 'On other maps',
  addNote: 'Add note',
  editNote: 'Edit note',
  note: 'Note',
  endNote: 'Done',
  cancel: 'Cancel',
  empty: 'Mark a paper To read and it appears here.',
  how: 'A paper’s details have the marks.',
  /** Where there is likely a keyboard. */
  byKey: 'On the map, R goes through them.',
  progress: (read: number, papers: number) =>
    `${number(read)} of ${counted(papers, 'paper')} of this map read.`,
  colour: 'Colour the map',
  markAs: (state: ReadState, title: string) => `${states[state]}: ${title}`,
  takeOff: (title: string) => `Take off the list: ${title}`,
  more: (papers: number) => `${counted(papers, 'more paper')}`,
  save: 'Save as a file',
  load: 'Load a file',
  file: 'reading-list.json',
  loaded: (taken: number, listed: number) => {
    if (listed === 0) return 'The file lists no papers.';
    if (taken === 0) return `Nothing new: ${counted(listed, 'paper')} stood on the list already.`;
    const rest = listed - taken;
    const standing = rest === 0 ? '' : ` ${number(rest)} stood on the list already.`;
    return `${counted(taken, 'paper')} taken in.${standing}`;
  },
  unread: (papers: number) =>
    `${counted(papers, 'entry', 'entries')} without a title or a mark left out.`,
  problems: {
    'no-list': 'This file is not a reading list. Choose one that was saved here.',
    newer: 'This reading list is of a newer version. Open it with a newer Throughline.',
  } satisfies Record<ListProblem, string>,
  tooLarge: 'This file is too large for a reading list.',
};
