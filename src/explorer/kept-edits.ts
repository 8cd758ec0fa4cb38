/** The edits of each corpus, kept in this browser so that a reload does not lose them. */

export interface KeptEdits {
  /** Returns the curation file kept for a corpus; null without one. */
  read(inputHash: string): string | null;
  /** Keeps the text of a curation file for a corpus; null takes it away. */
  write(inputHash: string, text: string | null): void;
}

const keyOf = (inputHash: string) => `throughline.edits.${inputHash}`;

/** Returns what `storage` keeps. Where storage is refused or full, edits last for the visit. */
export function keepEditsIn(storage: () => Storage): KeptEdits {
  return {
    read(inputHash) {
      try {
        return storage().getItem(keyOf(inputHash));
      } catch {
        return null;
      }
    },
    write(inputHash, text) {
      try {
        if (text === null) storage().removeItem(keyOf(inputHash));
        else storage().setItem(keyOf(inputHash), text);
      } catch {
        // Refused or full: the log of this visit has them.
      }
    },
  };
}
