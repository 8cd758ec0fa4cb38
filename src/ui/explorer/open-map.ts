/** What every component of an open map reads: the dataset and the store of choices. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DatasetStructure } from '../../core/types.ts';
import type { CurationState } from '../../explorer/curation-state.ts';
import type { CurationActions, CurationStore } from '../../explorer/curation-store.ts';
import type { Keeping } from '../../explorer/keeping.ts';
import type { MapSource } from '../../explorer/map-source.ts';
import type { OwnMap } from '../../explorer/own-maps.ts';
import type { MapEntry } from '../../explorer/published-maps.ts';
import type { ReadingList, ReadingListState } from '../../explorer/reading-list.ts';
import type { SavedViews } from '../../explorer/saved-views.ts';
import type { ExplorerState } from '../../explorer/state.ts';
import type { ExplorerActions, ExplorerStore } from '../../explorer/store.ts';
import type { Timeline } from '../../explorer/timeline.ts';
import type { ArrivingTexts } from '../dataset/use-texts.ts';

export interface OpenMap extends ArrivingTexts {
  /** What it is called among all maps, in addresses and by saved views. */
  mapKey: string;
  /** As people call it. */
  name: string;
  /** The published maps. */
  maps: readonly MapEntry[];
  /** Those of the user, the last built first. */
  myMaps: readonly OwnMap[];
  source: MapSource;
  structure: DatasetStructure;
  /** As it was loaded: without edits, at the resolution of the build. */
  published: DatasetStructure;
  store: ExplorerStore;
  /** Whether places are those of another resolution, until the whole map is found. */
  sketch: boolean;
  curation: CurationStore;
  /** Undo and redo. */
  steps: Timeline['steps'];
  keeping: Keeping;
  reading: ReadingList;
  savedViews: SavedViews;
}

export const OpenMapContext = createContext<OpenMap | null>(null);

/** Returns the open map. @throws Error outside of one. */
export function useOpenMap(): OpenMap {
  const map = useContext(OpenMapContext);
  if (map === null) throw new Error('ui/useOpenMap: no map is open here.');
  return map;
}

/** Returns a part of the choices and renders again when it changes. */
export function useExplorer<T>(select: (state: ExplorerState & ExplorerActions) => T): T {
  return useStore(useOpenMap().store, select);
}

/** Returns a part of the edits and renders again when it changes. */
export function useCuration<T>(select: (state: CurationState & CurationActions) => T): T {
  return useStore(useOpenMap().curation, select);
}

/** Returns a part of the reading list and renders again when it changes. */
export function useReading<T>(select: (state: ReadingListState) => T): T {
  return useStore(useOpenMap().reading, select);
}
