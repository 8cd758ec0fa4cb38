/** What is known of an open map's edits. */
import type { CurationProblem } from '../core/curation/text/parse-curation.ts';
import type {
  CurationEdit,
  CurationOutcome,
  DatasetStructure,
  DatasetTexts,
} from '../core/types.ts';
import type { EditLog } from './edit-log.ts';
import type { ExplorerStore } from './store.ts';

/** What the page shows. */
export interface ShownMap {
  structure: DatasetStructure;
  /** Null until they have arrived. */
  texts: DatasetTexts | null;
  store: ExplorerStore;
  /** Whether places are those of another resolution, until the whole map is found. */
  sketch: boolean;
}

/** How far the map is on its way to the resolution that is chosen. */
export type Following = { step: 'there' | 'finding' } | { step: 'failed'; reason: string };

/** The last thing that happened to the edits, to be told. */
export type EditNotice =
  | { kind: 'made' | 'undone' | 'redone'; edit: CurationEdit }
  | { kind: 'unread' }
  | { kind: 'refused'; edit: CurationEdit; reason: string }
  | { kind: 'refreshed' | 'stopped' | 'stepped' | 'unavailable' | 'elsewhere' };

/** What reading a curation file gave. */
export interface LoadedFile {
  /** Edits that are new. */
  added: number;
  /** Edits that stood already. */
  standing: number;
  /** New edits that match nothing. */
  unapplied: number;
  /** New edits of which a part matches nothing. */
  partial: number;
  problems: readonly CurationProblem[];
}

export interface CurationState {
  shown: ShownMap;
  log: EditLog;
  notice: EditNotice | null;
  /** A resolution that the map follows before it is chosen, as while a slider is dragged. */
  preview: { resolution: number | null } | null;
  following: Following;
}

/**
 * Returns what became of the edits that stand, in their order; empty where there are none.
 * @param state its shown dataset ends with their outcomes, after those of the build's own edits.
 */
export function outcomesOf({ shown, log }: CurationState): CurationOutcome[] {
  const { length } = log.now.edits;
  return length === 0 ? [] : (shown.structure.curation ?? []).slice(-length);
}
