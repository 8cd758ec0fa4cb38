/**
 * Search over concepts (label and variants) and papers (title and authors).
 *
 * MiniSearch finds the candidates: every word of the query must match the start of a word, or a
 * word within a fifth of its letters. The order is ours: text equal to the query first, then text
 * that starts with it, then exact words, then the rest; inside each rank concepts stand by number
 * of papers and papers by MiniSearch's score.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { DatasetStructure, NodeRef, Span } from '../core/types.ts';
import { isSameWording } from './forms.ts';
import { foldWord, markMatches, splitWords } from './match-ranges.ts';

export type SearchField = 'label' | 'variant' | 'title' | 'author';

export interface SearchHit {
  node: NodeRef;
  /** Label or title. */
  text: string;
  /** Parts of `text` that match, ascending. */
  ranges: Span[];
  /** The variant or the author that matches where `text` alone, or its plural, does not. */
  via: { field: SearchField; text: string; ranges: Span[] } | null;
  /** Papers of a concept; 1 for a paper. */
  papers: number;
}

export interface SearchGroup {
  /** Best first, at most the limit. */
  hits: SearchHit[];
  /** Hits without the limit. */
  total: number;
}

export interface SearchAnswer {
  concepts: SearchGroup;
  papers: SearchGroup;
  /** What the query may have meant, when nothing was found. */
  suggestion: SearchHit | null;
}

export interface SearchIndex {
  search(query: string, limit?: number): SearchAnswer;
}

interface Entry {
  id: number;
  node: NodeRef;
  text: string;
  others: string[];
  papers: number;
}

const nearWord = 0.2;
const suggestionWord = 0.4;
const shortWord = 3;
const nothing: SearchGroup = { hits: [], total: 0 };

/** Returns an index over `structure`. Building it is O(words); an empty query finds nothing. */
export function createSearchIndex(structure: DatasetStructure): SearchIndex {
  const concepts = indexEntries(
    structure.concepts.map((concept, number) => ({
      id: number,
      node: { kind: 'concept', number },
      text: concept.label,
      others: concept.variants.map(({ form }) => form).filter((form) => form !== concept.label),
      papers: concept.papers,
    })),
  );
  const papers = indexEntries(
    structure.papers.map((paper, number) => ({
      id: number,
      node: { kind: 'paper', number },
      text: paper.title,
      others: paper.authors ?? [],
      papers: 1,
    })),
  );
  return {
    search(query, limit = 6) {
      if (splitWords(query).length === 0) {
        return { concepts: nothing, papers: nothing, suggestion: null };
      }
      const answer = {
        concepts: findGroup(concepts, query, limit, 'variant'),
        papers: findGroup(papers, query, limit, 'author'),
      };
      const found = answer.concepts.total + answer.papers.total > 0;
      return { ...answer, suggestion: found ? null : suggest(concepts, query) };
    },
  };
}

interface IndexedEntries {
  entries: Entry[];
  index: MiniSearch<Entry>;
}

function indexEntries(entries: Entry[]): IndexedEntries {
  const index = new MiniSearch<Entry>({
    fields: ['text', 'others'],
    extractField: (entry, field) =>
      field === 'others' ? entry.others.join('\n') : String(entry[field as keyof Entry]),
    tokenize: (text) => splitWords(text).map(({ word }) => word),
    processTerm: foldWord,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > shortWord ? nearWord : false),
      combineWith: 'AND',
      boost: { text: 2 },
    },
  });
  index.addAll(entries);
  return { entries, index };
}

function findGroup(
  { entries, index }: IndexedEntries,
  query: string,
  limit: number,
  otherField: SearchField,
): SearchGroup {
  const ranked = index
    .search(query)
    .flatMap((result) => {
      const entry = entries[Number(result.id)];
      return entry === undefined ? [] : [{ entry, result, rank: rankOf(entry, result, query) }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.entry.papers - a.entry.papers ||
        b.result.score - a.result.score ||
        a.entry.id - b.entry.id,
    );
  return {
    hits: ranked.slice(0, limit).map(({ entry, result }) => toHit(entry, result, otherField)),
    total: ranked.length,
  };
}

/** 0 the text itself, 1 another form, 2 its beginning, 3 whole words, 4 beginnings or near words. */
function rankOf(entry: Entry, result: SearchResult, query: string): number {
  const folded = foldWord(query.trim());
  if (foldWord(entry.text) === folded) return 0;
  if (entry.others.some((other) => foldWord(other) === folded)) return 1;
  if (foldWord(entry.text).startsWith(folded)) return 2;
  const asked = splitWords(query).map(({ word }) => foldWord(word));
  return asked.every((word) => result.terms.includes(word)) ? 3 : 4;
}

function toHit(entry: Entry, result: SearchResult, otherField: SearchField): SearchHit {
  const ranges = markMatches(entry.text, result.terms, result.queryTerms);
  const missing = result.terms.some((term) => !result.match[term]?.includes('text'));
  const other = entry.others.find(
    (text) => markMatches(text, result.terms, result.queryTerms).length > 0,
  );
  const telling = other !== undefined && !isSameWording(other, entry.text);
  const via =
    missing && telling
      ? {
          field: otherField,
          text: other,
          ranges: markMatches(other, result.terms, result.queryTerms),
        }
      : null;
  return { node: entry.node, text: entry.text, ranges, via, papers: entry.papers };
}

function suggest({ entries, index }: IndexedEntries, query: string): SearchHit | null {
  const [best] = index.search(query, { fuzzy: suggestionWord, prefix: false, combineWith: 'OR' });
  const entry = best === undefined ? undefined : entries[Number(best.id)];
  if (entry === undefined) return null;
  return { node: entry.node, text: entry.text, ranges: [], via: null, papers: entry.papers };
}
