/** What the person at the map has chosen. Everything here but `hovered` and `camera` makes a history entry. */
import { passingRate } from '../core/graph/significance/test-pairs.ts';
import type { DatasetStructure, NodeRef, Position } from '../core/types.ts';
import { type PartPath, wholeCommunity } from './parts.ts';
import { emptyQuestion, type Question } from './question.ts';

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

/** A link by its ends: the paper first, else the lower number first. */
export interface LinkRef {
  source: NodeRef;
  target: NodeRef;
}

/** A node that the user put elsewhere, in whole pixels of the nominal map. */
export interface Pin extends Position {
  node: NodeRef;
}

/** What a node's area stands for. */
export const sizings = ['papers', 'citations', 'even'] as const;
export type Sizing = (typeof sizings)[number];

/** What a node's colour stands for; a field of the papers stands by its name. */
export type Colouring = 'community' | 'year' | 'reading' | `field:${string}`;

/** One of the two selections that are compared. */
export type ComparedSide =
  | { kind: 'community'; community: number }
  /** A concept with its papers, or a paper with its concepts. */
  | { kind: 'node'; node: NodeRef }
  | { kind: 'nodes'; nodes: readonly NodeRef[] };

export type TableKind = 'papers' | 'concepts';

/** The table that takes the map's place. */
export interface TableChoice {
  of: TableKind;
  /** Name of the column that orders the rows. */
  column: string;
  descending: boolean;
}

export interface ExplorerState {
  /** At most one of `selected`, `picked`, `link` and `compared` is set. */
  selected: NodeRef | null;
  /** Several selected nodes, ordered by `compareNodes`: none, or at least two. */
  picked: readonly NodeRef[];
  /** The link that is asked about. */
  link: LinkRef | null;
  compared: readonly [ComparedSide, ComparedSide] | null;
  hovered: NodeRef | null;
  focusedCommunity: number | null;
  /** Leads to the part of the focused community that stands out; empty where all of it does. */
  focusedPart: PartPath;
  /** Ascending. */
  hiddenCommunities: readonly number[];
  /** Nodes that are hidden one by one, ordered by `compareNodes`. */
  hiddenNodes: readonly NodeRef[];
  /** Nodes whose neighbours are shown whatever the filters say, ordered by `compareNodes`. */
  expanded: readonly NodeRef[];
  /** Ordered by `compareNodes`, one a node. */
  pins: readonly Pin[];
  view: MapView;
  /** `null`: the map is shown. */
  table: TableChoice | null;
  sizing: Sizing;
  colouring: Colouring;
  /** Papers a concept needs to be shown; at least the build's `minPapers`. */
  minPapers: number;
  /** `null`: every year, papers without a year included. */
  years: YearRange | null;
  /** Which concepts the shown papers have and have not. */
  question: Question;
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
    picked: [],
    link: null,
    compared: null,
    hovered: null,
    focusedCommunity: null,
    focusedPart: wholeCommunity,
    hiddenCommunities: [],
    hiddenNodes: [],
    expanded: [],
    pins: [],
    view: 'both',
    table: null,
    sizing: 'papers',
    colouring: 'community',
    minPapers: structure.options.minPapers,
    years: null,
    question: emptyQuestion,
    resolution: null,
    errorRate: passingRate,
    query: '',
    camera: null,
  };
}
