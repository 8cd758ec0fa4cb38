/**
 * Search over everything that has a name or a text: concepts (label and variants), papers (title, with
 * author, venue and year beside it), authors, venues, and the sentences of abstracts.
 *
 * Each kind is a group with its count. A paper that is found by its author or its venue alone stands under
 * these, which lead to all of their papers.
 */
import type { DatasetStructure, DatasetTexts, MapPaper, Span } from '../core/types.ts';
import { titleOf } from './describe.ts';
import { isSameWording } from './forms.ts';
import { markMatches, splitWords } from './match-ranges.ts';
import { papersOfUndrawn } from './relations.ts';
import {
  type NamedPapers,
  nothingFound,
  type SearchAnswer,
  type SearchGroup,
  type SearchHit,
} from './search/answer.ts';
import {
  authorEntries,
  conceptEntry,
  type Entry,
  paperEntry,
  venueEntries,
} from './search/entries.ts';
import {
  type AskedWords,
  buildRankedIndex,
  isNamed,
  type RankedIndex,
  type RankedMatch,
  type RankedMatches,
  rankMatches,
  suggestEntry,
} from './search/ranked-index.ts';
import type { TextSearch } from './search/text-search.ts';
import { listUndrawnEntries } from './search/undrawn-entries.ts';
import { type Building, finish, mapInSlices } from './slices.ts';

/** Indexes over what no edit changes. */
export interface PaperIndexes {
  papers: RankedIndex;
  authors: RankedIndex;
  venues: RankedIndex;
}

export interface SearchParts extends PaperIndexes {
  /** Whose titles the hits name. */
  structure: DatasetStructure;
  concepts: RankedIndex;
  /** Null until the texts have arrived. */
  undrawn: RankedIndex | null;
  /** Null until the abstracts have been read. */
  texts: TextSearch | null;
}

/** How many hits of each kind are told. */
const limits = { concepts: 5, undrawn: 2, papers: 5, authors: 3, venues: 2, texts: 3 };
export type SearchLimits = typeof limits;

/** Builds the index of the drawn concepts. O(words). */
export function buildConceptIndex({ concepts }: DatasetStructure): Building<RankedIndex> {
  return buildRankedIndex(concepts.map(conceptEntry), true);
}

/** Builds the index of the concepts that the map does not draw. O(words). */
export function* buildUndrawnIndex(
  structure: DatasetStructure,
  texts: DatasetTexts,
): Building<RankedIndex> {
  return yield* buildRankedIndex(yield* listUndrawnEntries(structure, texts), true);
}

/** Papers that are read between two breaths. */
const sliceOfPapers = 100;

/** Builds the indexes of papers, authors and venues. O(words). */
export function* buildPaperIndexes(papers: readonly MapPaper[]): Building<PaperIndexes> {
  return {
    papers: yield* buildRankedIndex(yield* mapInSlices(papers, paperEntry, sliceOfPapers), true),
    authors: yield* buildRankedIndex(authorEntries(papers), false),
    venues: yield* buildRankedIndex(venueEntries(papers), false),
  };
}

/**
 * Returns what `query` finds in every part that is there; an empty query finds nothing. Where no name
 * has its words, nor words that begin with them or have their stems, names that a slip or two make of it
 * are found.
 */
export function searchEverything(
  parts: SearchParts,
  query: string,
  most: Partial<SearchLimits> = {},
): SearchAnswer {
  if (splitWords(query).length === 0) return nothingFound();
  const limit = { ...limits, ...most };
  const exact = searchNames(parts, query, limit, false);
  const names = hasHits(exact) ? exact : searchNames(parts, query, limit, true);
  const texts = parts.texts?.(query, limit.texts, !hasHits(exact)) ?? nothingFound().texts;
  const nothing = texts.papers.length === 0 && !hasHits(names);
  return { ...names, texts, suggestion: nothing ? suggest(parts.concepts, query) : null };
}

type NamesAnswer = Omit<SearchAnswer, 'texts' | 'suggestion'>;

function hasHits(names: NamesAnswer): boolean {
  return Object.values(names).some(({ total }) => total > 0);
}

function searchNames(
  { structure, concepts, undrawn, papers, authors, venues }: SearchParts,
  query: string,
  limit: SearchLimits,
  slips: boolean,
): NamesAnswer {
  const toUndrawn = (entry: Entry, asked: AskedWords): SearchHit => {
    const hit = toHit(entry, asked);
    return { ...hit, via: { field: 'title', text: titleOf(structure, hit.node), ranges: [] } };
  };
  const ofPapers = withoutNamed(rankMatches(papers, query, slips));
  return {
    concepts: toGroup(rankMatches(concepts, query, slips), limit.concepts, toHit),
    undrawn:
      undrawn === null
        ? nothingFound().undrawn
        : toGroup(rankMatches(undrawn, query, slips), limit.undrawn, toUndrawn),
    papers: {
      ...toGroup(ofPapers, limit.papers, toHit),
      papers: ofPapers.found.map(({ entry }) => entry.id),
    },
    authors: toGroup(rankMatches(authors, query, slips), limit.authors, toNamedPapers),
    venues: toGroup(rankMatches(venues, query, slips), limit.venues, toNamedPapers),
  };
}

/** Above so many, undrawn concepts are left out of an index: building it would hold the page up. */
const mostUndrawn = 20_000;

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
  const entries = [
    ...structure.concepts.map(conceptEntry),
    ...undrawn.map((concept, place) =>
      conceptEntry({ ...concept, papers: papers[place] ?? 0 }, structure.concepts.length + place),
    ),
  ];
  const concepts = finish(buildRankedIndex(entries, true));
  return (query, limit) => {
    if (splitWords(query).length === 0) return [];
    const { hits } = toGroup(rankMatches(concepts, query, true), limit, toHit);
    const suggestion = hits.length > 0 ? null : suggest(concepts, query);
    return suggestion === null ? hits : [suggestion];
  };
}

/** Leaves out the papers that match by one of their authors, or by their venue, and by nothing else. */
function withoutNamed({ found, asked }: RankedMatches): RankedMatches {
  const isUnderItsName = ({ entry, inText }: RankedMatch) =>
    !inText &&
    entry.others.some(
      ({ field, words }) =>
        (field === 'author' || field === 'venue') &&
        asked.meant.every((meant) => words.some((word) => meant.has(word))),
    );
  return { found: found.filter((match) => !isUnderItsName(match)), asked };
}

function toGroup<Hit>(
  { found, asked }: RankedMatches,
  limit: number,
  toHitOf: (entry: Entry, asked: AskedWords) => Hit,
): SearchGroup<Hit> {
  return {
    hits: found.slice(0, limit).map(({ entry }) => toHitOf(entry, asked)),
    total: found.length,
    named: found.some(isNamed),
  };
}

function toNamedPapers(entry: Entry, asked: AskedWords): NamedPapers {
  return { text: entry.text, ranges: rangesIn(entry, asked), papers: entry.nodes };
}

function toHit(entry: Entry, asked: AskedWords): SearchHit {
  const missing = asked.meant.filter((meant) => !entry.words.some((word) => meant.has(word)));
  const other = entry.others.find(({ words }) =>
    words.some((word) => missing.some((meant) => meant.has(word))),
  );
  const telling = other !== undefined && !isSameWording(other.text, entry.text);
  const via = telling
    ? { field: other.field, text: other.text, ranges: rangesIn(other, asked) }
    : null;
  return { ...plainHit(entry), ranges: rangesIn(entry, asked), via };
}

function rangesIn(
  { text, words }: { text: string; words: readonly string[] },
  asked: AskedWords,
): Span[] {
  const met = words.filter((word) => asked.meant.some((meant) => meant.has(word)));
  return markMatches(text, met, asked.words);
}

function suggest(concepts: RankedIndex, query: string): SearchHit | null {
  const entry = suggestEntry(concepts, query);
  return entry === null ? null : plainHit(entry);
}

function plainHit({ id, text, nodes, papers }: Entry): SearchHit {
  const [node = { kind: 'concept', number: id }] = nodes;
  return { node, text, ranges: [], via: null, papers };
}
