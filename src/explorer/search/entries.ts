/** What can be found by name: concepts, papers, authors, venues; each with every text of it. */
import type { ConceptVariant, MapPaper, NodeRef } from '../../core/types.ts';
import { foldWord, splitWords } from '../match-ranges.ts';

export type SearchField = 'variant' | 'title' | 'author' | 'venue' | 'year';

/** A text with what it is compared by. */
interface ReadText {
  text: string;
  /** Without case and diacritics. */
  folded: string;
  /** Its words, folded. */
  words: readonly string[];
}

export interface OtherText extends ReadText {
  field: SearchField;
}

export interface Entry extends ReadText {
  /** Its place among the entries of its kind. */
  id: number;
  others: OtherText[];
  /** What choosing it selects. */
  nodes: readonly NodeRef[];
  /** Papers that it stands for. */
  papers: number;
}

function readText(text: string): ReadText {
  const folded = foldWord(text);
  return { text, folded, words: splitWords(folded).map(({ word }) => word) };
}

function otherText(field: SearchField, text: string): OtherText {
  return { field, ...readText(text) };
}

/** Returns concept `number` with its ways of writing other than the label. */
export function conceptEntry(
  {
    label,
    variants,
    papers,
  }: { label: string; variants: readonly ConceptVariant[]; papers: number },
  number: number,
): Entry {
  return {
    id: number,
    ...readText(label),
    others: variants.flatMap(({ form }) => (form === label ? [] : otherText('variant', form))),
    nodes: [{ kind: 'concept', number }],
    papers,
  };
}

/** Returns paper `number` with its authors, venue and year. */
export function paperEntry(paper: MapPaper, number: number): Entry {
  return {
    id: number,
    ...readText(paper.title),
    others: [
      ...(paper.authors ?? []).map((author) => otherText('author', author)),
      ...(paper.venue === undefined ? [] : [otherText('venue', paper.venue)]),
      ...(paper.year === undefined ? [] : [otherText('year', `${paper.year}`)]),
    ],
    nodes: [{ kind: 'paper', number }],
    papers: 1,
  };
}

/** Returns every author, written as the papers write them: in the order of their first papers. */
export function authorEntries(papers: readonly MapPaper[]): Entry[] {
  return collect(papers.map(({ authors }) => authors ?? []));
}

/** Returns every venue, in the order of their first papers. */
export function venueEntries(papers: readonly MapPaper[]): Entry[] {
  return collect(papers.map(({ venue }) => (venue === undefined ? [] : [venue])));
}

function collect(namesOf: readonly (readonly string[])[]): Entry[] {
  const papersOf = new Map<string, Set<number>>();
  namesOf.forEach((names, paper) => {
    for (const name of names) {
      const known = papersOf.get(name);
      if (known === undefined) papersOf.set(name, new Set([paper]));
      else known.add(paper);
    }
  });
  return [...papersOf].map(([name, papers], id) => ({
    id,
    ...readText(name),
    others: [],
    nodes: [...papers].map((number) => ({ kind: 'paper', number })),
    papers: papers.size,
  }));
}
