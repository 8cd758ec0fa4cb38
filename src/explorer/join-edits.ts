/** Edits of two curation files as one. */
import { formatCuration, formatEdit } from '../core/curation/text/format-curation.ts';
import { parseCuration } from '../core/curation/text/parse-curation.ts';
import type { CurationEdit } from '../core/types.ts';

/**
 * Returns a curation file with the edits of `kept` and those of `added` that do not stand in it yet,
 * after them; null where one of the two can't be read in full, or nothing is added.
 */
export function joinEdits(kept: string | null, added: string): string | null {
  const standing = kept === null ? { edits: [], problems: [] } : parseCuration(kept);
  const more = parseCuration(added);
  if (standing.problems.length + more.problems.length > 0) return null;
  const known = new Set(standing.edits.map(formatEdit));
  const missing = more.edits.filter((edit) => !known.has(formatEdit(edit)));
  return missing.length === 0 ? null : formatCuration([...standing.edits, ...missing]);
}

/** Returns how many edits a curation file has that can be read. */
export function countEdits(curation: string): number {
  return parseCuration(curation).edits.length;
}

/** Returns the kept curation files with the edits of this visit in the place of those of its corpus. */
export function withVisit(
  kept: ReadonlyMap<string, string>,
  corpus: string,
  edits: readonly CurationEdit[],
): Map<string, string> {
  const files = new Map(kept);
  if (edits.length === 0) files.delete(corpus);
  else files.set(corpus, formatCuration(edits));
  return files;
}
