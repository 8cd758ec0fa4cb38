/** Why what the user does is not kept, and what to do. */
import type { KeepingCode } from '../../explorer/keeping.ts';

export const keepingText: Record<KeepingCode, string> = {
  refused:
    'This browser keeps nothing for this page, as in a private window. Marks, notes and saved views last until the page is closed; save them as a file under Your data.',
  full: 'This browser has no room left for this page. What is new lasts until the page is closed; save it as a file under Your data, or free some room.',
};
