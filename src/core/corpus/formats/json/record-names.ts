/** Names of members by which a record is told from what holds records. */
import { fieldNames, plainName } from '../field-names.ts';

/** Names under which exports and services keep their list of papers. */
export const LIST_NAMES = [
  ...['papers', 'records', 'items', 'results', 'data', 'works', 'articles', 'publications'],
  ...['documents', 'entries', 'recommendedPapers', 'hits', 'hit', 'result', 'docs', 'entry'],
  ...['collection', 'notes'],
];

/** Names of objects in which such a list is found. */
export const LIST_HOLDERS = [
  ...['message', 'data', 'response', 'result', 'results', 'resultList', 'hits'],
  ...['search-results', 'feed'],
];

/** Names of objects in which a single paper is found. */
export const PAPER_HOLDERS = [
  ...['message', 'data', 'citingPaper', 'citedPaper', 'paper', 'work', 'csljson', 'metadata'],
  ...['attributes', '_source', 'info', 'bibjson', 'record', 'item', 'document', 'content'],
];

const TEXT_NAMES: ReadonlySet<string> = new Set(
  (['title', 'abstract'] as const).flatMap((field) => fieldNames(field)[0] ?? []),
);

/** Tells whether a member called `name` is the title or the abstract of a paper. */
export function isRecordName(name: string): boolean {
  return TEXT_NAMES.has(plainName(name));
}
