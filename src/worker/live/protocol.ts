/**
 * What the page and the live worker say to each other.
 *
 * The dataset is sent once. Then each request asks for the map at a resolution, and replaces the one
 * before it: that is given up at its next checkpoint and never answered.
 */
import type {
  CurationEdit,
  DatasetStructure,
  DatasetTexts,
  Layout,
  PublishedDataset,
} from '../../core/types.ts';
import type { CarriedError } from '../carried-error.ts';

/** A map that is asked for. */
export interface LiveAsk {
  /** Edits that it is found for, of those made since the dataset was loaded. */
  edits: readonly CurationEdit[];
  /** Null for that of the build. */
  resolution: number | null;
  /** Where nodes stand now, where a sketch is enough; null asks for the whole. */
  sketchIn: Layout | null;
}

export type LiveRequest =
  | { kind: 'open'; dataset: PublishedDataset }
  | ({ kind: 'map'; number: number } & LiveAsk);

/** The links of a map, which are most of its structure and the same at every resolution. */
export type MapLinks = Pick<DatasetStructure, 'mentions' | 'cooccurrences' | 'similarities'>;

export type LiveReply =
  | {
      kind: 'mapped';
      number: number;
      structure: Omit<DatasetStructure, keyof MapLinks>;
      /** Null where it is that of the last answer or, in the first, that of the dataset sent. */
      same: { links: MapLinks; texts: DatasetTexts } | null;
    }
  | { kind: 'failed'; number: number; error: CarriedError };
