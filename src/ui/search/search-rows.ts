/** The rows under the search field, in the order in which the arrow keys pass them. */
import type { DatasetStructure, NodeRef } from '../../core/types.ts';
import type {
  NamedPapers,
  SearchAnswer,
  SearchHit,
  SentenceHit,
} from '../../explorer/search/answer.ts';
import { searchText } from '../text/search.ts';

export type SearchRow =
  | { kind: 'example'; query: string }
  | { kind: 'hit'; hit: SearchHit }
  | { kind: 'name'; hit: NamedPapers }
  | { kind: 'sentence'; hit: SentenceHit }
  /** Leads to every paper of its group. */
  | { kind: 'all'; papers: readonly number[] };

export interface RowGroup<Row = SearchRow> {
  title: string;
  /** Null where the rows are no hits. */
  total: number | null;
  rows: readonly Row[];
}

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

/** Returns the examples as a group. */
export function exampleGroups(queries: readonly string[]): RowGroup[] {
  const rows = queries.map((query): SearchRow => ({ kind: 'example', query }));
  return [{ title: searchText.examples, total: null, rows }];
}

/**
 * Returns what was found, group by group, those with the very words of the query first; where nothing was, what may
 * have been meant.
 */
export function answerGroups(answer: SearchAnswer): RowGroup[] {
  const { concepts, undrawn, papers, authors, venues, texts, suggestion } = answer;
  const hit = (found: SearchHit): SearchRow => ({ kind: 'hit', hit: found });
  const name = (found: NamedPapers): SearchRow => ({ kind: 'name', hit: found });
  const sentence = (found: SentenceHit): SearchRow => ({ kind: 'sentence', hit: found });
  const named = [
    { title: searchText.concepts, group: concepts, rows: concepts.hits.map(hit) },
    {
      title: searchText.papers,
      group: papers,
      rows: [...papers.hits.map(hit), ...allRow(papers.papers, papers.hits.length)],
    },
    { title: searchText.authors, group: authors, rows: authors.hits.map(name) },
    { title: searchText.venues, group: venues, rows: venues.hits.map(name) },
  ].sort((a, b) => Number(b.group.named) - Number(a.group.named));
  const groups: RowGroup[] = [
    ...named.map(({ title, group, rows }) => ({ title, total: group.total, rows })),
    { title: searchText.undrawn, total: undrawn.total, rows: undrawn.hits.map(hit) },
    {
      title: searchText.texts,
      total: texts.papers.length,
      rows: [...texts.hits.map(sentence), ...allRow(texts.papers, texts.hits.length)],
    },
  ];
  const found = groups.filter(({ rows }) => rows.length > 0);
  return suggestion === null
    ? found
    : [{ title: searchText.didYouMean, total: null, rows: [hit(suggestion)] }];
}

function allRow(papers: readonly number[], shown: number): SearchRow[] {
  return papers.length > shown ? [{ kind: 'all', papers }] : [];
}

/** Returns what choosing a row selects; none for an example. */
export function nodesOf(row: SearchRow): readonly NodeRef[] {
  switch (row.kind) {
    case 'example':
      return [];
    case 'hit':
      return [row.hit.node];
    case 'name':
      return row.hit.papers;
    case 'sentence':
      return [{ kind: 'paper', number: row.hit.paper }];
    case 'all':
      return row.papers.map((number) => ({ kind: 'paper', number }));
  }
}

/** Returns what tells a row from the others of its group. */
export function keyOf(row: SearchRow): string {
  switch (row.kind) {
    case 'example':
      return row.query;
    case 'hit':
      return `${row.hit.node.kind} ${row.hit.node.number} ${row.hit.text}`;
    case 'name':
      return row.hit.text;
    case 'sentence':
      return `${row.hit.paper}`;
    case 'all':
      return 'all';
  }
}
