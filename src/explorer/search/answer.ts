/** What a search gives: groups of hits, each with its count. */
import type { NodeRef, Span } from '../../core/types.ts';
import type { SearchField } from './entries.ts';

/** What matches in a name. */
interface NameMatch {
  /** Label, title, or name. */
  text: string;
  /** Parts of `text` that match, ascending. */
  ranges: Span[];
}

export interface SearchHit extends NameMatch {
  node: NodeRef;
  /** What matches beside `text` where `text` alone, or its plural, does not. */
  via: { field: SearchField; text: string; ranges: Span[] } | null;
  /** Papers of a concept; 1 for a paper. */
  papers: number;
}

/** An author or a venue, with its papers, ascending. */
export interface NamedPapers extends NameMatch {
  papers: readonly NodeRef[];
}

export interface SearchGroup<Hit = SearchHit> {
  /** Best first, at most the limit. */
  hits: Hit[];
  /** Hits without the limit. */
  total: number;
  /** Whether one of them has the very words of the query. */
  named: boolean;
}

/** Papers, with all of them beyond the limit too. */
export interface PaperGroup extends SearchGroup {
  /** Every paper that is found, best first. */
  papers: number[];
}

/** A paper with a sentence of its abstract. */
export interface SentenceHit {
  paper: number;
  /** The sentence, from a little before what matches on. */
  text: string;
  /** Parts of `text` that match, ascending. */
  ranges: Span[];
}

export interface SentenceGroup {
  /** Best first, at most the limit. */
  hits: SentenceHit[];
  /** Every paper whose abstract answers, in the same order. */
  papers: number[];
}

export interface SearchAnswer {
  concepts: SearchGroup;
  /** Concepts that the map does not draw; each leads to its paper. */
  undrawn: SearchGroup;
  papers: PaperGroup;
  authors: SearchGroup<NamedPapers>;
  venues: SearchGroup<NamedPapers>;
  texts: SentenceGroup;
  /** What the query may have meant, when nothing was found. */
  suggestion: SearchHit | null;
}

/** Returns an answer in which nothing is found. */
export function nothingFound(): SearchAnswer {
  const none = () => ({ hits: [], total: 0, named: false });
  const noPapers = () => ({ hits: [], papers: [] });
  return {
    concepts: none(),
    undrawn: none(),
    papers: { ...none(), papers: [] },
    authors: none(),
    venues: none(),
    texts: noPapers(),
    suggestion: null,
  };
}
