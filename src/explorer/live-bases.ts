/**
 * The datasets that editions stand on: as published, as refreshed, and as last found for another
 * resolution.
 */
import type { CurationEdit, Layout, PublishedDataset } from '../core/types.ts';
import type { Edition } from './edit-log.ts';

export interface Base {
  dataset: PublishedDataset;
  /** Those that its communities and places were found for. */
  edits: readonly CurationEdit[];
  /** Null for that of the build. */
  resolution: number | null;
  /** Whether its places are those of another one. */
  sketch: boolean;
}

/** Asks for a dataset; null where another was asked for before the answer came. */
export type FindMap = (ask: {
  edits: readonly CurationEdit[];
  resolution: number | null;
  /** Where nodes stand, for a sketch; null for the whole. */
  sketchIn: Layout | null;
}) => Promise<PublishedDataset | null>;

/** Returns the edits that the communities and places of an edition are found for. */
export function foundFor({ edits, refreshed }: Edition): readonly CurationEdit[] {
  return edits.slice(0, refreshed?.edits ?? 0);
}

/**
 * Returns what `edition` stands on at `resolution`: of those found for its edits the one at that
 * resolution, whole if there is one; where none is, the last that was found.
 * @param found for other resolutions or edits, the last first.
 */
export function baseFor(
  edition: Edition,
  resolution: number | null,
  published: Base,
  found: readonly Base[],
): Base {
  const edits = foundFor(edition);
  const { refreshed } = edition;
  const known = [
    ...found,
    ...(refreshed === null ? [published] : [{ ...refreshed, edits, sketch: false }]),
  ].filter((base) => sameEdits(base.edits, edits));
  const there = known.filter((base) => base.resolution === resolution);
  return there.find(({ sketch }) => !sketch) ?? there[0] ?? known[0] ?? published;
}

/** Returns where the nodes of a dataset stand. */
export function placesIn({ structure }: PublishedDataset): Layout {
  const place = ({ x, y }: { x: number; y: number }) => ({ x, y });
  return { papers: structure.papers.map(place), concepts: structure.concepts.map(place) };
}

function sameEdits(a: readonly CurationEdit[], b: readonly CurationEdit[]): boolean {
  return a.length === b.length && a.every((edit, place) => edit === b[place]);
}
