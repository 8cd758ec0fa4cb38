/** The edits of each corpus, kept in this browser so that a reload does not lose them. */
import type { KeepingCode } from './keeping.ts';

export interface KeptEdits {
  /** Returns the curation file kept for a corpus; null without one. */
  read(inputHash: string): string | null;
  /** Keeps the text of a curation file for a corpus; null takes it away. */
  write(inputHash: string, text: string | null): void;
}

/** What the keys of kept edits begin with; the hash of the corpus follows. */
export const editsPrefix = 'throughline.edits.';

/**
 * Returns what `storage` keeps. Where storage is refused or full, edits last for the visit.
 * @param onLost is told why an edit is not kept, and with null that edits are kept again.
 */
export function keepEditsIn(
  storage: () => Storage,
  onLost: (code: KeepingCode | null) => void = () => {},
): KeptEdits {
  return {
    read(inputHash) {
      try {
        return storage().getItem(editsPrefix + inputHash);
      } catch {
        return null;
      }
    },
    write(inputHash, text) {
      try {
        if (text === null) storage().removeItem(editsPrefix + inputHash);
        else storage().setItem(editsPrefix + inputHash, text);
        onLost(null);
      } catch (error) {
        if (text === null) return;
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        onLost(isFull ? 'full' : 'refused');
      }
    },
  };
}

/** Calls `listener` when another page of this browser keeps other edits of a corpus; returns how to stop. */
export function onEditsElsewhere(
  page: Window,
  inputHash: string,
  listener: (text: string | null) => void,
): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === editsPrefix + inputHash) listener(newValue);
  };
  page.addEventListener('storage', onStorage);
  return () => page.removeEventListener('storage', onStorage);
}
