/**
 * Search over concepts (label and variants) and papers (title, authors, venue and year).
 *
 * MiniSearch finds the candidates: every word of the query must match the start of a word, a word
 * within a fifth of its letters, or the stem of a word ("probing" finds "probe"; Porter 1980, An
 * algorithm for suffix stripping). The order is ours: text equal to the query first, then text
 * that starts with it, then exact words, then stems, then the rest; inside each rank concepts
 * stand by number of papers and papers by MiniSearch's score. Where something has the very words of
 * the query, words that are only like them are left out.
 */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { stemmer } from 'stemmer';
import type {
  ConceptVariant,
  DatasetStructure,
  DatasetTexts,
  NodeRef,
  Span,
} from '../core/types.ts';
import { isSameWording } from './forms.ts';
import { foldWord, markMatches, splitWords } from './match-ranges.ts';
import { papersOfUndrawn } from './relations.ts';

export type SearchField = 'variant' | 'title' | 'author' | 'venue' | 'year';

export interface SearchHit {
  node: NodeRef;
  /** Label or title. */
  text: string;
  /** Parts of `text` that match, ascending. */
  ranges: Span[];
  /** What matches beside `text` where `text` alone, or its plural, does not. */
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
  /** Concepts that the map does not draw; each leads to its paper. */
  undrawn: SearchGroup;
  papers: SearchGroup;
  /** What the query may have meant, when nothing was found. */
  suggestion: SearchHit | null;
}

export interface SearchIndex {
  /** @param also `undrawn`: what the query finds among the undrawn concepts; default none. */
  search(query: string, also?: { undrawn?: SearchGroup | undefined; limit?: number }): SearchAnswer;
}

interface OtherText {
  field: SearchField;
  text: string;
}

interface Entry {
  id: number;
  node: NodeRef;
  text: string;
  others: OtherText[];
  papers: number;
}

const nearWord = 0.2;
const suggestionWord = 0.4;
const shortWord = 3;
const nothing: SearchGroup = { hits: [], total: 0 };

/** Returns an index over `structure`. Building it is O(words); an empty query finds nothing. */
export function createSearchIndex(structure: DatasetStructure): SearchIndex {
  const concepts = indexEntries(structure.concepts.map(conceptEntry));
  const papers = indexEntries(
    structure.papers.map((paper, number) => ({
      id: number,
      node: { kind: 'paper', number },
      text: paper.title,
      others: [
        ...(paper.authors ?? []).map((author): OtherText => ({ field: 'author', text: author })),
        ...(paper.venue === undefined ? [] : [{ field: 'venue' as const, text: paper.venue }]),
        ...(paper.year === undefined ? [] : [{ field: 'year' as const, text: `${paper.year}` }]),
      ],
      papers: 1,
    })),
  );
  return {
    search(query, { undrawn = nothing, limit = 6 } = {}) {
      if (splitWords(query).length === 0) {
        return { concepts: nothing, undrawn: nothing, papers: nothing, suggestion: null };
      }
      const groups = [rankMatches(concepts, query), rankMatches(papers, query)] as const;
      const isNamed =
        undrawn.total > 0 || groups.some((group) => group.some(({ rank }) => rank <= wholeWords));
      const [ofConcepts, ofPapers] = groups.map((group) =>
        group.filter(({ isLike }) => !(isNamed && isLike)),
      );
      const answer = {
        concepts: toGroup(ofConcepts ?? [], limit),
        undrawn,
        papers: toGroup(ofPapers ?? [], limit),
      };
      const found = answer.concepts.total + undrawn.total + answer.papers.total > 0;
      return { ...answer, suggestion: found ? null : suggest(concepts, query) };
    },
  };
}

/** Above so many, undrawn concepts are left out of an index: building it would hold the page up. */
export const mostUndrawn = 20_000;

/**
 * Returns a search over the concepts alone, with `texts` the undrawn ones too: best first, at most
 * `limit`; where nothing is found, what the query may have meant. Building it is O(words).
 */
export function createConceptSearch(
  structure: DatasetStructure,
  texts: DatasetTexts | null,
): (query: string, limit: number) => SearchHit[] {
  const papers = papersOfUndrawn(structure, texts);
  const undrawn = texts === null || texts.undrawn.length > mostUndrawn ? [] : texts.undrawn;
  const concepts = indexEntries([
    ...structure.concepts.map(conceptEntry),
    ...undrawn.map((concept, place) =>
      conceptEntry({ ...concept, papers: papers[place] ?? 0 }, structure.concepts.length + place),
    ),
  ]);
  return (query, limit) => {
    if (splitWords(query).length === 0) return [];
    const { hits } = toGroup(rankMatches(concepts, query), limit);
    const suggestion = hits.length > 0 ? null : suggest(concepts, query);
    return suggestion === null ? hits : [suggestion];
  };
}

function conceptEntry(
  {
    label,
    variants,
    papers,
  }: { label: string; variants: readonly ConceptVariant[]; papers: number },
  number: number,
): Entry {
  return {
    id: number,
    node: { kind: 'concept', number },
    text: label,
    others: variants.flatMap(({ form }) =>
      form === label ? [] : { field: 'variant' as const, text: form },
    ),
    papers,
  };
}

interface IndexedEntries {
  entries: Entry[];
  index: MiniSearch<Entry>;
}

function indexEntries(entries: Entry[]): IndexedEntries {
  const index = new MiniSearch<Entry>({
    fields: ['text', 'others', 'stems'],
    extractField: (entry, field) => {
      if (field === 'id') return entry.id;
      const others = entry.others.map(({ text }) => text).join('\n');
      return field === 'text'
        ? entry.text
        : field === 'others'
          ? others
          : `${entry.text}\n${others}`;
    },
    tokenize: (text) => splitWords(text).map(({ word }) => word),
    processTerm: (word, field) => (field === 'stems' ? stemOf(word) : foldWord(word)),
    searchOptions: {
      fields: ['text', 'others'],
      prefix: true,
      fuzzy: (term) => (term.length > shortWord && !/^\d+$/.test(term) ? nearWord : false),
      combineWith: 'AND',
      boost: { text: 2 },
    },
  });
  index.addAll(entries);
  return { entries, index };
}

interface RankedMatch {
  entry: Entry;
  match: Match;
  rank: number;
  /** Whether a word of it is only like one of the query. */
  isLike: boolean;
}

/** Best first. */
function rankMatches({ entries, index }: IndexedEntries, query: string): RankedMatch[] {
  const written = index.search(query);
  const related = index.search(query, stemOptions);
  const stemmed = new Set(related.map(({ id }) => id));
  const known = new Set(written.map(({ id }) => id));
  return [...written, ...related.filter(({ id }) => !known.has(id))]
    .flatMap((result) => {
      const entry = entries[Number(result.id)];
      if (entry === undefined) return [];
      const rank = rankOf(entry, result, query, stemmed.has(result.id));
      const isLike = rank === anyMatch && !beginsWords(result);
      const match = known.has(result.id) ? result : spelt(entry, result);
      return { entry, match, rank, isLike, score: result.score };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.entry.papers - a.entry.papers ||
        b.score - a.score ||
        a.entry.id - b.entry.id,
    );
}

function toGroup(ranked: readonly RankedMatch[], limit: number): SearchGroup {
  return {
    hits: ranked.slice(0, limit).map(({ entry, match }) => toHit(entry, match)),
    total: ranked.length,
  };
}

const stemOptions: SearchOptions = {
  fields: ['stems'],
  processTerm: stemOf,
  prefix: false,
  fuzzy: false,
};

function stemOf(word: string): string {
  return stemmer(foldWord(word));
}

/** Returns a match of stems as one of the words of `entry` that have them. */
function spelt(entry: Entry, { terms, queryTerms }: SearchResult): Match {
  const texts = [entry.text, ...entry.others.map(({ text }) => text)];
  const words = texts.flatMap(splitWords).map(({ word }) => foldWord(word));
  return { terms: words.filter((word) => terms.includes(stemOf(word))), queryTerms };
}

/** Whether every word that was asked for begins a word that matched. */
function beginsWords({ terms, queryTerms }: Match): boolean {
  return queryTerms.every((asked) => terms.some((term) => term.startsWith(asked)));
}

const wholeWords = 3;
const anyMatch = 5;

/** 0 the text itself, 1 another text of it, 2 its beginning, 3 whole words, 4 stems, 5 the rest. */
function rankOf(entry: Entry, result: SearchResult, query: string, stemmed: boolean): number {
  const folded = foldWord(query.trim());
  if (foldWord(entry.text) === folded) return 0;
  if (entry.others.some(({ text }) => foldWord(text) === folded)) return 1;
  if (foldWord(entry.text).startsWith(folded)) return 2;
  const asked = splitWords(query).map(({ word }) => foldWord(word));
  if (asked.every((word) => result.terms.includes(word))) return wholeWords;
  return stemmed ? 4 : anyMatch;
}

/** Folded words that matched, and the folded words that were asked for. */
type Match = Pick<SearchResult, 'terms' | 'queryTerms'>;

function toHit(entry: Entry, { terms, queryTerms }: Match): SearchHit {
  const rangesIn = (text: string) => markMatches(text, terms, queryTerms);
  const inText = new Set(splitWords(entry.text).map(({ word }) => foldWord(word)));
  const missing = terms.some((term) => !inText.has(term));
  const other = entry.others.find(({ text }) => rangesIn(text).length > 0);
  const telling = other !== undefined && !isSameWording(other.text, entry.text);
  const via = missing && telling ? { ...other, ranges: rangesIn(other.text) } : null;
  return {
    node: entry.node,
    text: entry.text,
    ranges: rangesIn(entry.text),
    via,
    papers: entry.papers,
  };
}

function suggest({ entries, index }: IndexedEntries, query: string): SearchHit | null {
  const [best] = index.search(query, { fuzzy: suggestionWord, prefix: false, combineWith: 'OR' });
  const entry = best === undefined ? undefined : entries[Number(best.id)];
  if (entry === undefined) return null;
  return { node: entry.node, text: entry.text, ranges: [], via: null, papers: entry.papers };
}
