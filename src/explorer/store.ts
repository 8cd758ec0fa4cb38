/** The store of one open map: the choices and the actions on them. No React, no sigma. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { type PartPath, samePath, wholeCommunity } from './parts.ts';
import {
  type CameraPlace,
  type ExplorerState,
  initialState,
  type MapView,
  sameNode,
  type YearRange,
} from './state.ts';

export interface ExplorerActions {
  select(node: NodeRef | null): void;
  /** Selects what a search found and ends the query, as one step of history. */
  selectFound(node: NodeRef): void;
  hover(node: NodeRef | null): void;
  /**
   * Focuses a community, which ends the selection; the focused one again, or `null`, ends the focus
   * and keeps the selection.
   */
  focusCommunity(community: number | null): void;
  /**
   * Focuses a part of the focused community, or with an empty path its whole, which ends the
   * selection; the focused part again focuses what it is a part of.
   */
  focusPart(path: PartPath): void;
  /** Hides a shown community and shows a hidden one. */
  toggleCommunity(community: number): void;
  showAllCommunities(): void;
  setView(view: MapView): void;
  setMinPapers(minPapers: number): void;
  setYears(years: YearRange | null): void;
  /** Chooses the resolution of communities; `null` for that of the build. */
  setResolution(resolution: number | null): void;
  setErrorRate(errorRate: number): void;
  setQuery(query: string): void;
  restCamera(camera: CameraPlace | null): void;
  /**
   * Takes back minimum papers, years, focus and hidden communities; keeps the selection, and what
   * hides nothing: the view, the resolution, which is of another map, and the error rate.
   */
  clearFilters(): void;
  /** Replaces every choice, as when an address is opened or history steps. */
  restore(state: ExplorerState): void;
}

export interface ExplorerStoreState extends ExplorerState, ExplorerActions {
  /** How often the choices were restored: the camera follows then, even to where it last rested. */
  restorations: number;
}

export type ExplorerStore = StoreApi<ExplorerStoreState>;

/** Returns a store that opens at `state`, by default the map's first view. */
export function createExplorerStore(
  structure: DatasetStructure,
  state: ExplorerState = initialState(structure),
): ExplorerStore {
  return createStore((set) => ({
    ...state,
    restorations: 0,
    select: (selected) => set({ selected }),
    selectFound: (selected) => set({ selected, query: '' }),
    hover: (hovered) =>
      set((current) => (sameNode(current.hovered, hovered) ? current : { hovered })),
    focusCommunity: (community) =>
      set((current) => ({
        ...(community === null || current.focusedCommunity === community
          ? { focusedCommunity: null }
          : { focusedCommunity: community, selected: null }),
        focusedPart: wholeCommunity,
        hiddenCommunities: current.hiddenCommunities.filter((hidden) => hidden !== community),
      })),
    focusPart: (path) =>
      set((current) => {
        if (current.focusedCommunity === null) return current;
        const again = path.length > 0 && samePath(path, current.focusedPart);
        return { selected: null, focusedPart: again ? path.slice(0, -1) : path };
      }),
    toggleCommunity: (community) =>
      set((current) =>
        current.hiddenCommunities.includes(community)
          ? { hiddenCommunities: current.hiddenCommunities.filter((c) => c !== community) }
          : {
              hiddenCommunities: [...current.hiddenCommunities, community].sort((a, b) => a - b),
              ...(current.focusedCommunity === community && {
                focusedCommunity: null,
                focusedPart: wholeCommunity,
              }),
            },
      ),
    showAllCommunities: () => set({ hiddenCommunities: [] }),
    setView: (view) => set({ view }),
    setMinPapers: (minPapers) =>
      set({ minPapers: Math.max(structure.options.minPapers, Math.round(minPapers)) }),
    setYears: (years) => set({ years }),
    setResolution: (resolution) => set({ resolution }),
    setErrorRate: (errorRate) => set({ errorRate }),
    setQuery: (query) => set({ query }),
    restCamera: (camera) => set({ camera }),
    clearFilters: () => {
      const { minPapers, years, focusedCommunity, focusedPart, hiddenCommunities } =
        initialState(structure);
      set({ minPapers, years, focusedCommunity, focusedPart, hiddenCommunities });
    },
    restore: (restored) =>
      set(({ restorations }) => ({ ...restored, restorations: restorations + 1 })),
  }));
}
