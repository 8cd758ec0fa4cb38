/** Words in classes: the most frequent have one each, the others share the last. */
import { compareCodeUnits } from '../core/shared/compare.ts';
import { colourCount } from '../core/shared/palette.ts';

export interface WordClass {
  /** Null for all the words that have no colour of their own. */
  word: string | null;
  papers: number;
}

export interface WordClasses {
  /** Most papers first, ties by code unit; at most as many as there are colours. */
  classes: WordClass[];
  /** Returns the class of a word that is there. */
  classOf(word: string): number;
}

/** Returns the classes of the words of papers, of which some have none. */
export function countWords(words: readonly (string | undefined)[]): WordClasses {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0]));
  const named = sorted.slice(0, sorted.length > colourCount ? colourCount - 1 : colourCount);
  const rest = sorted.slice(named.length);
  const places = new Map(named.map(([word], place) => [word, place]));
  const classes: WordClass[] = named.map(([word, papers]) => ({ word, papers }));
  if (rest.length > 0) {
    classes.push({ word: null, papers: rest.reduce((sum, [, papers]) => sum + papers, 0) });
  }
  return { classes, classOf: (word) => places.get(word) ?? named.length };
}
