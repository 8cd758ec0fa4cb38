/** Where a new map is asked for, from anywhere on the page: a drop, a paste, a button, a map to update. */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the import opens with; nothing opens it with the choice of files. */
export interface ImportRequest {
  files?: readonly File[];
  /** Pasted. */
  text?: string;
  /** The own map that a newer export is to update. */
  updating?: { id: string; name: string };
}

export interface ImportRequests {
  /** Null while no import is open. */
  request: ImportRequest | null;
  /** While an import is open, its files are added to that. */
  ask(request: ImportRequest): void;
  close(): void;
}

export const importRequests: StoreApi<ImportRequests> = createStore((set) => ({
  request: null,
  ask: (request) => set({ request }),
  close: () => set({ request: null }),
}));
