/** What is said of edits once they are made. */
import type { CurationEdit } from '../../core/types.ts';
import { clipped, counted } from './numbers.ts';

export const editsText = {
  title: 'Edits',
  edit: 'Edit',
  all: (edits: number) => (edits === 0 ? 'Edits' : counted(edits, 'edit')),
  open: 'All edits',
  rename: 'Rename',
  merge: 'Merge with',
  hide: 'Hide',
  undo: 'Undo',
  dismiss: 'Dismiss',
  unread:
    'The edits kept in this browser can’t be read by this version, and stay kept as they are. New edits last for this visit; save them as a file.',
  made: editInWords,
  undone: (edit: CurationEdit) => `Taken back: ${editInWords(edit)}`,
  refused: (reason: string) => `Nothing changed: ${reason}.`,
  refreshed:
    'Communities and places are those of the edited concepts. This lasts until the page is reloaded.',
  stopped: 'Refresh stopped. Communities and places are as they were.',
  stepped: 'The edits are as they were.',
  elsewhere: 'The edits are those of this map on another page of this browser.',
  unavailable: 'The tools for edits did not arrive. Check the connection, then try again.',
} as const;

/** Returns an edit as a sentence. */
function editInWords(edit: CurationEdit): string {
  switch (edit.kind) {
    case 'merge':
      return `${edit.from.map(quoted).join(', ')} merged into ${quoted(edit.into)}`;
    case 'split':
      return `${quoted(edit.label)} split from ${quoted(edit.concept)} in ${counted(edit.papers.length, 'paper')}`;
    case 'rename':
      return `${quoted(edit.concept)} renamed to ${quoted(edit.label)}`;
    case 'hide':
      return `${quoted(edit.concept)} hidden`;
    case 'keep':
      return `${quoted(edit.concept)} kept on the map`;
    case 'broader':
      return `${quoted(edit.broader)} made broader than ${quoted(edit.concept)}`;
  }
}

/** An edit may name a concept by its id. */
function quoted(name: string): string {
  return `“${clipped(name.replace(/^concept:/, ''))}”`;
}
