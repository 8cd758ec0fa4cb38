/** What a page gives the explorer that it shows, and what it hears of it. */
import type { CSSProperties } from 'react';
import type { DatasetStructure, DatasetTexts, RobustnessReport } from '../core/types.ts';
import type { EmbedControl, EmbedPreset, EmbedTheme } from '../explorer/embed/controls.ts';
import type { FramedView, SelectedNode } from '../explorer/embed/messages.ts';
import type { NamedNode } from '../explorer/embed/named-nodes.ts';

/** A dataset as `runPipeline` returns it and `decodeDataset` reads it. Another `structure` opens another map. */
export interface ShownDataset {
  structure: DatasetStructure;
  texts: DatasetTexts;
  /** Without one nothing is said on robustness. */
  robustness?: RobustnessReport;
}

/** What is on an open map. */
export interface MapFacts {
  name: string;
  papers: number;
  concepts: number;
  communities: number;
}

/** A name in `selected` that the map does not hold. */
export interface UnknownNode {
  message: string;
  /** Names that are like it, the nearest first; at most five. */
  near: readonly string[];
}

/** What `ThroughlineMap` is given. */
export interface ThroughlineMapProps {
  dataset: ShownDataset;
  /** What the map is called. Default: the dataset's name. */
  name?: string;
  /** Default: `auto`, as the reader's system. */
  theme?: EmbedTheme;
  /** What is shown around the map, as far as the size allows. Default: `full`. */
  controls?: EmbedPreset | readonly EmbedControl[];
  /** What is shown first, and whenever it changes. Default: `map`. */
  view?: FramedView;
  /**
   * What is selected at first, and whenever the names change; the reader goes on from there. Concepts by
   * label, variant or id, papers by id, DOI or title. Where one is unknown, nothing is selected anew.
   */
  selected?: readonly NamedNode[];
  /** Called when the selection has changed, with an empty list where nothing is selected any more. */
  onSelect?(nodes: readonly SelectedNode[]): void;
  /** Called once for each map that opens. */
  onReady?(facts: MapFacts): void;
  /** Called when `selected` names what the map does not hold. */
  onUnknown?(unknown: UnknownNode): void;
  className?: string;
  style?: CSSProperties;
}
