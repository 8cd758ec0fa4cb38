/** What a paper lacks that a service may have, and the identifiers by which one can be asked for it. */
import type { Paper } from '../../types.ts';
import { worldIdentifiers } from '../merge/world-identifiers.ts';

/** Fields that are filled. */
export const FILLED_FIELDS = ['abstract', 'year'] as const;

export type FilledField = (typeof FILLED_FIELDS)[number];

/** Returns the fields that `paper` lacks. */
export function missingFields(paper: Paper): FilledField[] {
  return FILLED_FIELDS.filter((field) => paper[field] === undefined);
}

/** Returns the names that the world has for `paper`, best first: `doi:…`, `arxiv:…`, `pmid:…`. */
export function identifierKeys(paper: Paper): string[] {
  const { doi, arxivId, pubmedId } = worldIdentifiers(paper);
  return [
    ...(doi === undefined ? [] : [`doi:${doi}`]),
    ...(arxivId === undefined ? [] : [`arxiv:${arxivId}`]),
    ...(pubmedId === undefined ? [] : [`pmid:${pubmedId}`]),
  ];
}
