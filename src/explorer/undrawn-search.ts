/** Search over the concepts that no map draws, each of which leads to its paper. */
import { compareCodeUnits } from '../core/shared/compare.ts';
import type { DatasetStructure, DatasetTexts } from '../core/types.ts';
import { foldWord, markMatches, splitWords } from './match-ranges.ts';
import { papersOfUndrawn } from './relations.ts';
import { mostUndrawn, type SearchGroup, type SearchHit } from './search.ts';

interface UndrawnEntry {
  label: string;
  papers: number;
  /** The first paper that mentions it. */
  paper: number;
  /** Its label and its forms, folded, a blank before each word. */
  names: string[];
}

/**
 * Returns a search over the undrawn concepts: each word of the query begins a word of the label or of
 * one form. Names equal to the query first, then those that start with it, then by papers, ties by
 * label. Nothing for an empty query and where there are more than `mostUndrawn`. The first query is
 * O(words), every other O(concepts).
 */
export function createUndrawnSearch(
  structure: DatasetStructure,
  texts: DatasetTexts,
): (query: string, limit: number) => SearchGroup {
  let entries: UndrawnEntry[] | null = null;
  return (query, limit) => {
    const asked = splitWords(query).map(({ word }) => foldWord(word));
    if (asked.length === 0 || texts.undrawn.length > mostUndrawn) return { hits: [], total: 0 };
    entries ??= listEntries(structure, texts);
    const whole = joined(asked);
    const found = entries
      .flatMap((entry) => {
        const matches = entry.names.filter((name) =>
          asked.every((word) => name.includes(` ${word}`)),
        );
        if (matches.length === 0) return [];
        return { entry, rank: Math.min(...matches.map((name) => rankOf(name, whole))) };
      })
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          b.entry.papers - a.entry.papers ||
          compareCodeUnits(a.entry.label, b.entry.label),
      );
    return {
      hits: found.slice(0, limit).map(({ entry }) => toHit(structure, entry, asked)),
      total: found.length,
    };
  };
}

function listEntries(structure: DatasetStructure, texts: DatasetTexts): UndrawnEntry[] {
  const papers = papersOfUndrawn(structure, texts);
  const first = new Map<number, number>();
  texts.papers.forEach(({ concepts }, paper) => {
    for (const { concept } of concepts) if (!first.has(concept)) first.set(concept, paper);
  });
  return texts.undrawn.flatMap(({ label, variants }, place) => {
    const paper = first.get(structure.concepts.length + place);
    if (paper === undefined) return [];
    const names = [label, ...variants.map(({ form }) => form)].map((name) =>
      joined(splitWords(name).map(({ word }) => foldWord(word))),
    );
    return { label, papers: papers[place] ?? 0, paper, names: [...new Set(names)] };
  });
}

function joined(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}

/** 0 the name itself, 1 its beginning, 2 the rest. */
function rankOf(name: string, whole: string): number {
  if (name === whole) return 0;
  return name.startsWith(whole) ? 1 : 2;
}

function toHit(
  structure: DatasetStructure,
  { label, papers, paper }: UndrawnEntry,
  asked: readonly string[],
): SearchHit {
  const terms = splitWords(label)
    .map(({ word }) => foldWord(word))
    .filter((word) => asked.some((query) => word.startsWith(query)));
  return {
    node: { kind: 'paper', number: paper },
    text: label,
    ranges: markMatches(label, terms, asked),
    via: { field: 'title', text: structure.papers[paper]?.title ?? '', ranges: [] },
    papers,
  };
}
