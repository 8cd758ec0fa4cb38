/** The store of one open map: the choices and the actions on them. No React, no sigma. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { completedBy } from './begun-comparison.ts';
import { compareNodes, keyOfNode, sameNode, sortedNodes, toggleNode } from './node-refs.ts';
import { type PartPath, samePath, wholeCommunity } from './parts.ts';
import { askAlso, askNoLonger, type Question, type QuestionTerm } from './question.ts';
import {
  type CameraPlace,
  type Colouring,
  type ComparedSide,
  type ExplorerState,
  initialState,
  type LinkRef,
  type MapView,
  type Pin,
  type Sizing,
  type TableChoice,
  type YearRange,
} from './state.ts';

export interface ExplorerActions {
  select(node: NodeRef | null): void;
  /** Selects several nodes; one alone as `select` does, none ends the selection. */
  pick(nodes: readonly NodeRef[]): void;
  /** Adds a node to what is selected, or takes it out. */
  togglePicked(node: NodeRef): void;
  /** Asks why two nodes are linked, which ends the selection; `null` ends the question. */
  openLink(link: LinkRef | null): void;
  /** Compares two selections, which ends the selection; `null` ends the comparison. */
  compare(sides: readonly [ComparedSide, ComparedSide] | null): void;
  /**
   * Begins a comparison: the next node that is selected, or community that is focused, is compared with
   * `side` instead; `null` gives it up.
   */
  beginComparison(side: ComparedSide | null): void;
  /** Selects what a search found, as `pick` does, and ends the query, as one step of history. */
  selectFound(...nodes: NodeRef[]): void;
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
  /** Hides nodes one by one; those that are selected are selected no longer. */
  hideNodes(nodes: readonly NodeRef[]): void;
  showAllNodes(): void;
  /** Shows the neighbours of a node whatever the filters say, or no longer. */
  toggleExpanded(node: NodeRef): void;
  /** Expands none any longer. */
  collapseAll(): void;
  /** Puts a node elsewhere. */
  pin(pin: Pin): void;
  /** Puts a node back to its place; `null` puts all back. */
  unpin(node: NodeRef | null): void;
  /** Shows the map, in this view. */
  setView(view: MapView): void;
  /** Shows a table in the map's place; `null` shows the map. */
  showTable(table: TableChoice | null): void;
  setSizing(sizing: Sizing): void;
  setColouring(colouring: Colouring): void;
  setMinPapers(minPapers: number): void;
  setYears(years: YearRange | null): void;
  /** Adds a term to the question, which ends a focus; the operator of a concept that stands in it becomes this one. */
  ask(term: QuestionTerm): void;
  askNoLonger(concept: number): void;
  /** Asks this in place of the question; where years are given, of them too, as one step of history. */
  setQuestion(question: Question, years?: YearRange | null): void;
  /** Chooses the resolution of communities; `null` for that of the build. */
  setResolution(resolution: number | null): void;
  setErrorRate(errorRate: number): void;
  setQuery(query: string): void;
  restCamera(camera: CameraPlace | null): void;
  /**
   * Takes back minimum papers, years, the question, focus, and what is hidden or expanded; keeps the
   * selection, and what hides nothing: the view, the resolution, which is of another map, and the
   * error rate.
   */
  clearFilters(): void;
  /** Replaces every choice, as when an address is opened or history steps. */
  restore(state: ExplorerState): void;
}

export interface ExplorerStoreState extends ExplorerState, ExplorerActions {
  /** The first side of a comparison that awaits its other; any change of the selection ends it. */
  comparing: ComparedSide | null;
  /** How often the choices were restored: the camera follows then, even to where it last rested. */
  restorations: number;
}

export type ExplorerStore = StoreApi<ExplorerStoreState>;

const nothing = {
  selected: null,
  picked: [],
  link: null,
  compared: null,
  comparing: null,
} as const;

/** Returns a store that opens at `state`, by default the map's first view. */
export function createExplorerStore(
  structure: DatasetStructure,
  state: ExplorerState = initialState(structure),
): ExplorerStore {
  return createStore((set) => ({
    ...state,
    restorations: 0,
    comparing: null,
    select: (selected) =>
      set(({ comparing }) => (selected === null ? nothing : choosing(selected, comparing))),
    pick: (nodes) => set(picking(sortedNodes(nodes))),
    togglePicked: (node) =>
      set(({ selected, picked }) =>
        picking(toggleNode(selected === null ? picked : [selected], node)),
      ),
    openLink: (link) => set({ ...nothing, link }),
    compare: (compared) => set({ ...nothing, compared }),
    beginComparison: (comparing) => set({ comparing }),
    selectFound: (...nodes) =>
      set(({ comparing }) => {
        const [first, ...others] = nodes;
        const isOne = first !== undefined && others.length === 0;
        const chosen = isOne ? choosing(first, comparing) : picking(sortedNodes(nodes));
        return { ...chosen, query: '' };
      }),
    hover: (hovered) =>
      set((current) => (sameNode(current.hovered, hovered) ? current : { hovered })),
    focusCommunity: (community) =>
      set((current) => {
        const other = community === null ? null : ({ kind: 'community', community } as const);
        const compared = other === null ? null : completedBy(other, current.comparing);
        if (compared !== null) return { ...nothing, compared };
        return {
          ...(community === null || current.focusedCommunity === community
            ? { focusedCommunity: null }
            : { ...nothing, focusedCommunity: community }),
          focusedPart: wholeCommunity,
          hiddenCommunities: current.hiddenCommunities.filter((hidden) => hidden !== community),
        };
      }),
    focusPart: (path) =>
      set((current) => {
        if (current.focusedCommunity === null) return current;
        const again = path.length > 0 && samePath(path, current.focusedPart);
        return { ...nothing, focusedPart: again ? path.slice(0, -1) : path };
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
    hideNodes: (nodes) =>
      set((current) => {
        const gone = new Set(nodes.map(keyOfNode));
        const stays = (node: NodeRef) => !gone.has(keyOfNode(node));
        const { selected, picked, link } = current;
        return {
          hiddenNodes: sortedNodes([...current.hiddenNodes, ...nodes]),
          ...(selected !== null && !stays(selected) && { selected: null }),
          ...(picked.length > 0 && picking(picked.filter(stays))),
          ...(link !== null && !(stays(link.source) && stays(link.target)) && { link: null }),
        };
      }),
    showAllNodes: () => set({ hiddenNodes: [] }),
    toggleExpanded: (node) => set(({ expanded }) => ({ expanded: toggleNode(expanded, node) })),
    collapseAll: () => set({ expanded: [] }),
    pin: (pin) =>
      set(({ pins }) => ({
        pins: [...without(pins, pin.node), pin].sort((a, b) => compareNodes(a.node, b.node)),
      })),
    unpin: (node) => set(({ pins }) => ({ pins: node === null ? [] : without(pins, node) })),
    setView: (view) => set({ view, table: null }),
    showTable: (table) => set({ table }),
    setSizing: (sizing) => set({ sizing }),
    setColouring: (colouring) => set({ colouring }),
    setMinPapers: (minPapers) =>
      set({ minPapers: Math.max(structure.options.minPapers, Math.round(minPapers)) }),
    setYears: (years) => set({ years }),
    ask: (term) => set(({ question }) => asking(askAlso(question, term))),
    askNoLonger: (concept) => set(({ question }) => asking(askNoLonger(question, concept))),
    setQuestion: (question, years) =>
      set({ ...asking(question), ...(years !== undefined && { years }) }),
    setResolution: (resolution) => set({ resolution }),
    setErrorRate: (errorRate) => set({ errorRate }),
    setQuery: (query) => set({ query }),
    restCamera: (camera) => set({ camera }),
    clearFilters: () => {
      const first = initialState(structure);
      const { minPapers, years, question, focusedCommunity, focusedPart } = first;
      const { hiddenCommunities, hiddenNodes, expanded } = first;
      set({
        minPapers,
        years,
        question,
        focusedCommunity,
        focusedPart,
        hiddenCommunities,
        hiddenNodes,
        expanded,
      });
    },
    restore: (restored) =>
      set(({ restorations }) => ({
        ...restored,
        comparing: null,
        restorations: restorations + 1,
      })),
  }));
}

/** A question is asked of the whole map: the answer would recede behind a focus. */
function asking(question: Question): Partial<ExplorerState> {
  return {
    question,
    ...(question.length > 0 && { focusedCommunity: null, focusedPart: wholeCommunity }),
  };
}

type Selecting = Pick<ExplorerStoreState, keyof typeof nothing>;

/** Returns the choices in which `node` is selected, or is compared with what a comparison began with. */
function choosing(node: NodeRef, begun: ComparedSide | null): Selecting {
  const compared = completedBy({ kind: 'node', node }, begun);
  return compared === null ? { ...nothing, selected: node } : { ...nothing, compared };
}

/** Returns the choices in which `nodes` alone are selected; ordered, without repetition. */
function picking(nodes: readonly NodeRef[]): Selecting {
  return nodes.length > 1
    ? { ...nothing, picked: nodes }
    : { ...nothing, selected: nodes[0] ?? null };
}

function without(pins: readonly Pin[], node: NodeRef): Pin[] {
  return pins.filter((pin) => !sameNode(pin.node, node));
}
