/** Why what the user does is not kept, and what to do. */
import type { KeepingCode } from '../../explorer/keeping.ts';

export const keepingText: Record<
  KeepingCode,
  (marksAreLost: boolean, editsAreLost: boolean) => string
> = {
  /** "Marks, notes, saved views and edits last until the page is closed." */
  refused: (marksAreLost, editsAreLost) => {
    const marks = editsAreLost
      ? 'Marks, notes, saved views and edits'
      : 'Marks, notes and saved views';
    return `This browser keeps nothing for this page, as in a private window. ${marksAreLost ? marks : 'Edits'} last until the page is closed; save them as a file under Your data.`;
  },
  full: () =>
    'This browser has no room left for this page. What is new lasts until the page is closed; save it as a file under Your data, or free some room.',
};
