/** The rows under the search field, in the order in which the arrow keys pass them. */
import type { DatasetStructure } from '../../core/types.ts';
import type { SearchAnswer, SearchHit } from '../../explorer/search.ts';

export type SearchRow = { kind: 'hit'; hit: SearchHit } | { kind: 'example'; query: string };

const examples = 3;

/** Returns the most frequent concept of each of the largest communities, as queries to try. */
export function exampleQueries(structure: DatasetStructure): string[] {
  const queries: string[] = [];
  for (const { number } of structure.communities) {
    const concept = structure.concepts.find(({ community }) => community === number);
    if (concept !== undefined) queries.push(concept.label);
    if (queries.length === examples) break;
  }
  return queries;
}

/** Returns the rows of an answer; of an empty query, the examples. */
export function searchRows(
  query: string,
  answer: SearchAnswer,
  queries: readonly string[],
): SearchRow[] {
  if (query.trim() === '') return queries.map((example) => ({ kind: 'example', query: example }));
  const hits = [...answer.concepts.hits, ...answer.undrawn.hits, ...answer.papers.hits];
  if (hits.length === 0 && answer.suggestion !== null) hits.push(answer.suggestion);
  return hits.map((hit) => ({ kind: 'hit', hit }));
}
