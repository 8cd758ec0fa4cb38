/** What a selection can be compared with, found by name. */
import type { DatasetStructure } from '../core/types.ts';
import { foldWord, splitWords } from './match-ranges.ts';
import { placeLineOf } from './place-name.ts';
import type { ComparedSide } from './state.ts';

export interface FoundSide {
  side: ComparedSide;
  name: string;
  papers: number;
}

interface NamedSide extends FoundSide {
  /** Every word of its name and of its other names, without case and diacritics. */
  words: readonly string[];
}

/**
 * Returns the search for sides: those of which some word begins with each word of the query, communities
 * first, then concepts by papers, then papers by number, at most `limit`; an empty query finds
 * communities alone. Each call costs O(nodes).
 */
export function createSideSearch(
  structure: DatasetStructure,
): (query: string, limit: number) => FoundSide[] {
  const communities = structure.communities.map((community): NamedSide => {
    const name = placeLineOf(structure, community);
    const side: ComparedSide = { kind: 'community', community: community.number };
    return { side, name, papers: community.papers, words: wordsOf(name) };
  });
  const concepts = structure.concepts.map(({ label, papers, variants }, number): NamedSide => {
    const names = [label, ...variants.map(({ form }) => form)];
    const side: ComparedSide = { kind: 'node', node: { kind: 'concept', number } };
    return { side, name: label, papers, words: names.flatMap(wordsOf) };
  });
  concepts.sort((a, b) => b.papers - a.papers);
  const papers = structure.papers.map(({ title }, number): NamedSide => {
    const side: ComparedSide = { kind: 'node', node: { kind: 'paper', number } };
    return { side, name: title, papers: 1, words: wordsOf(title) };
  });
  const all = [...communities, ...concepts, ...papers];
  return (query, limit) => {
    const asked = wordsOf(query);
    const among = asked.length === 0 ? communities : all;
    return among
      .filter(({ words }) => asked.every((start) => words.some((word) => word.startsWith(start))))
      .slice(0, limit)
      .map(({ side, name, papers }) => ({ side, name, papers }));
  };
}

function wordsOf(name: string): string[] {
  return splitWords(name).map(({ word }) => foldWord(word));
}
