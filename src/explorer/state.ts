/** What the person at the map has chosen. Everything here but `hovered` and `camera` makes a history entry. */
import { passingRate } from '../core/graph/significance/test-pairs.ts';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { type PartPath, wholeCommunity } from './parts.ts';

export type MapView = 'both' | 'concepts' | 'papers';

/** Camera in sigma's normalised graph coordinates; `null` in the state means fitted. */
export interface CameraPlace {
  x: number;
  y: number;
  ratio: number;
}

/** Inclusive range of years. */
export interface YearRange {
  from: number;
  to: number;
}

export interface ExplorerState {
  selected: NodeRef | null;
  hovered: NodeRef | null;
  focusedCommunity: number | null;
  /** Leads to the part of the focused community that stands out; empty where all of it does. */
  focusedPart: PartPath;
  /** Ascending. */
  hiddenCommunities: readonly number[];
  view: MapView;
  /** Papers a concept needs to be shown; at least the build's `minPapers`. */
  minPapers: number;
  /** `null`: every year, papers without a year included. */
  years: YearRange | null;
  /** Of community detection; `null`: that of the build. */
  resolution: number | null;
  /** One of `errorRates` (`link-tests.ts`): links that do not pass at it recede. */
  errorRate: number;
  query: string;
  camera: CameraPlace | null;
}

/** Returns the state in which a map first opens. */
export function initialState(structure: DatasetStructure): ExplorerState {
  return {
    selected: null,
    hovered: null,
    focusedCommunity: null,
    focusedPart: wholeCommunity,
    hiddenCommunities: [],
    view: 'both',
    minPapers: structure.options.minPapers,
    years: null,
    resolution: null,
    errorRate: passingRate,
    query: '',
    camera: null,
  };
}

/** Tells whether two references name the same node. */
export function sameNode(a: NodeRef | null, b: NodeRef | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.number === b.number);
}
