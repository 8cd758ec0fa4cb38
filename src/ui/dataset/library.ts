/** What this browser keeps for every map, and the maps that came with the page: there before a map is open. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { keepInBrowser } from '../../explorer/keep-in-browser.ts';
import type { Keeping } from '../../explorer/keeping.ts';
import { openPublishedMaps, type PublishedMaps } from '../../explorer/open-published-maps.ts';
import { type OwnMap, type OwnMaps, openOwnMaps } from '../../explorer/own-maps.ts';

export interface Library {
  keeping: Keeping;
  ownMaps: OwnMaps;
  /** Those that come with the page. */
  published: PublishedMaps;
}

/** Returns the library; called before anything is drawn. */
export function openLibrary(): Library {
  const keeping = keepInBrowser();
  const published = openPublishedMaps(document);
  return { keeping, ownMaps: openOwnMaps(keeping), published };
}

export const LibraryContext = createContext<Library | null>(null);

/** Returns the library of this browser. @throws Error outside of the page. */
export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (library === null) throw new Error('ui/useLibrary: no library is open here.');
  return library;
}

/** Returns the maps of the user, the last built first, and renders again when they change. */
export function useMyMaps(): readonly OwnMap[] {
  return useStore(useLibrary().ownMaps.state, (state) => state.maps);
}
