/** A paper of the reading list, on the open map or another. */
import type { ReadingEntry } from '../../explorer/reading-entry.ts';

export interface ListedPaper {
  identity: string;
  entry: ReadingEntry;
  /** That its paper has on the open map; null on another. */
  number: number | null;
}
