/**
 * The user's edits of the concepts with all that was undone and can be done again.
 *
 * What stands is an edition: the edits in order and, where communities and places were refreshed,
 * the dataset in which they were. Every change makes a new edition and keeps the old one, so that
 * undo is a step back and never the inverse of an edit.
 */
import type { CurationEdit, PublishedDataset } from '../core/types.ts';

/** A dataset whose communities and places are those of its edited concepts. */
export interface RefreshedDataset {
  dataset: PublishedDataset;
  /** How many edits stand in it already: the first ones of the edition. */
  edits: number;
  /** That it was refreshed at; null for that of the build. */
  resolution: number | null;
}

export interface Edition {
  edits: readonly CurationEdit[];
  /** Null while communities and places are those of the build. */
  refreshed: RefreshedDataset | null;
}

export interface EditLog {
  now: Edition;
  /** Oldest first. */
  past: readonly Edition[];
  /** The next to be done again last. */
  future: readonly Edition[];
}

/** Returns a log in which `edits` stand and nothing can be undone. */
export function startLog(edits: readonly CurationEdit[] = []): EditLog {
  return { now: { edits, refreshed: null }, past: [], future: [] };
}

/** Returns the log with `edits` after those that stand. */
export function addEdits(log: EditLog, edits: readonly CurationEdit[]): EditLog {
  return stepTo(log, { ...log.now, edits: [...log.now.edits, ...edits] });
}

/**
 * Returns the log without the edit at `place`. Communities and places that were refreshed with it
 * are those of the build again.
 */
export function removeEdit(log: EditLog, place: number): EditLog {
  const { edits, refreshed } = log.now;
  return stepTo(log, {
    edits: edits.filter((_, other) => other !== place),
    refreshed: refreshed !== null && place >= refreshed.edits ? refreshed : null,
  });
}

/**
 * Returns the log in which `edits` stand, as another page of this browser left them. Communities and
 * places are those of the build.
 */
export function adoptEdits(log: EditLog, edits: readonly CurationEdit[]): EditLog {
  return stepTo(log, { edits, refreshed: null });
}

/** Returns the log with `dataset`, in which every edit stands and all is refreshed. */
export function refreshWith(
  log: EditLog,
  dataset: PublishedDataset,
  resolution: number | null,
): EditLog {
  const { edits } = log.now;
  return stepTo(log, { edits, refreshed: { dataset, edits: edits.length, resolution } });
}

/** Returns the log a step back; the same log where there is none. */
export function undo(log: EditLog): EditLog {
  const now = log.past.at(-1);
  if (now === undefined) return log;
  return { now, past: log.past.slice(0, -1), future: [...log.future, log.now] };
}

/** Returns the log a step forward again; the same log where there is none. */
export function redo(log: EditLog): EditLog {
  const now = log.future.at(-1);
  if (now === undefined) return log;
  return { now, past: [...log.past, log.now], future: log.future.slice(0, -1) };
}

function stepTo(log: EditLog, now: Edition): EditLog {
  return { now, past: [...log.past, log.now], future: [] };
}
