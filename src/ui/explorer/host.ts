/** Where the explorer stands: a page of its own, a frame in another page, or an element of one. */
import { createContext, useContext } from 'react';
import type { DatasetStructure } from '../../core/types.ts';
import { createBrowserAddress } from '../../explorer/browser-address.ts';
import {
  type EmbedControl,
  type EmbedTheme,
  embedControls,
} from '../../explorer/embed/controls.ts';
import type { AddressAdapter } from '../../explorer/history.ts';
import type { KeptEdits } from '../../explorer/kept-edits.ts';
import { openPreferences, type Preferences } from '../../explorer/preferences.ts';
import type { ExplorerStore } from '../../explorer/store.ts';

/** An open map as its host gets at it. */
export interface AttachedMap {
  name: string;
  /** As it was opened. */
  published: DatasetStructure;
  /** As it is now, after edits. */
  structure: DatasetStructure;
  store: ExplorerStore;
}

export interface ExplorerHost {
  kind: 'page' | 'frame' | 'element';
  /** What is shown around the map. */
  controls: ReadonlySet<EmbedControl>;
  /** Null where the reader chooses. */
  theme: EmbedTheme | null;
  /** Returns the address that the choices stand in. */
  openAddress(): AddressAdapter;
  /** Returns the element that carries theme, patterns and colours, and holds every dialog. */
  root(): HTMLElement;
  /** Called with each map that is shown; returns how to let go of it. */
  attach?(map: AttachedMap): () => void;
  /** Keeps edits elsewhere than this browser does. */
  keptEdits?: KeptEdits;
  /** Keeps what is chosen on the interface. */
  preferences: Preferences;
}

export const pageHost: ExplorerHost = {
  kind: 'page',
  controls: new Set(embedControls),
  theme: null,
  openAddress: () => createBrowserAddress(window),
  root: () => document.documentElement,
  preferences: openPreferences(() => localStorage),
};

export const HostContext = createContext<ExplorerHost>(pageHost);

/** Returns where the explorer stands. */
export function useHost(): ExplorerHost {
  return useContext(HostContext);
}

/** Tells whether all of the explorer is shown. */
export function showsEverything({ controls }: ExplorerHost): boolean {
  return embedControls.every((control) => controls.has(control));
}

/** Returns what hears the keys of this explorer: the whole page, or its element alone. */
export function keysOf({ kind, root }: ExplorerHost): HTMLElement | Window {
  return kind === 'element' ? root() : window;
}

/** Marks the elements that each explorer of a page has once. */
export const placeAttribute = 'data-place';
export type Place = 'search-field' | 'details-title' | 'table-status';

/** Returns the element of this explorer that is marked as `place`. */
export function findPlace(root: HTMLElement, place: Place): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[${placeAttribute}="${place}"]`);
}
