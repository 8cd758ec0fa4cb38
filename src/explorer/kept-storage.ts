/** What the page keeps in the browser's storage beside the records: edits, and preferences. */
import { editsPrefix } from './kept-edits.ts';

const prefix = 'throughline.';

export interface StoredTexts {
  /** Curation files by the hash of their corpus. */
  edits: ReadonlyMap<string, string>;
  /** Choices of the interface, as the theme. */
  preferences: ReadonlyMap<string, string>;
}

/** Returns what `storage` keeps; nothing where it is refused. */
export function readStorage(storage: () => Storage): StoredTexts {
  const edits = new Map<string, string>();
  const preferences = new Map<string, string>();
  for (const key of ownKeys(storage)) {
    const text = storage().getItem(key);
    if (text === null) continue;
    if (key.startsWith(editsPrefix)) edits.set(key.slice(editsPrefix.length), text);
    else preferences.set(key.slice(prefix.length), text);
  }
  return { edits, preferences };
}

/** Takes everything of this page out of `storage`. */
export function eraseStorage(storage: () => Storage): void {
  for (const key of ownKeys(storage)) storage().removeItem(key);
}

function ownKeys(storage: () => Storage): string[] {
  try {
    const { length } = storage();
    return Array.from({ length }, (_, at) => storage().key(at) ?? '')
      .filter((key) => key.startsWith(prefix))
      .sort();
  } catch {
    return [];
  }
}
