/** Which actions a few typed words mean. */
import type { Span } from '../../core/types.ts';
import { foldWord, markMatches, splitWords } from '../../explorer/match-ranges.ts';
import { distanceToBeginning } from '../../explorer/search/edit-distance.ts';
import type { Action, ActionGroup } from './action.ts';

/**
 * Returns the actions each of whose typed words begins a word of the name, of the group or of `also`, or
 * is one slip away from that: those that match by their names first, with the fewest words; ties as they
 * came. All of them for an empty query.
 */
export function findActions(groups: readonly ActionGroup[], query: string): Action[] {
  const asked = wordsOf(query);
  return groups
    .flatMap(({ title, actions }) =>
      actions.flatMap((action) => {
        const name = wordsOf(action.name);
        const all = [...name, ...wordsOf(`${title} ${action.also ?? ''}`)];
        const distance = distanceOf(asked, name, all);
        return distance === null ? [] : { action, distance, words: name.length };
      }),
    )
    .sort((a, b) => a.distance - b.distance || (asked.length === 0 ? 0 : a.words - b.words))
    .map(({ action }) => action);
}

/** 0 by the name, 1 by other words, 2 and 3 so with slips; null where a word is nowhere. */
function distanceOf(
  asked: readonly string[],
  name: readonly string[],
  all: readonly string[],
): number | null {
  const begins = (words: readonly string[]) =>
    asked.every((typed) => words.some((word) => word.startsWith(typed)));
  if (begins(name)) return 0;
  if (begins(all)) return 1;
  const nears = (words: readonly string[]) =>
    asked.every((typed) => words.some((word) => isNear(typed, word)));
  if (nears(name)) return 2;
  return nears(all) ? 3 : null;
}

const shortWord = 3;

function isNear(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  return typed.length > shortWord && distanceToBeginning(typed, word, 1) <= 1;
}

function wordsOf(text: string): string[] {
  return splitWords(text).map(({ word }) => foldWord(word));
}

/** Returns the beginnings of words of `name` that were typed, ascending. */
export function nameRanges(name: string, query: string): Span[] {
  const asked = wordsOf(query);
  const met = wordsOf(name).filter((word) => asked.some((typed) => word.startsWith(typed)));
  return markMatches(name, met, asked);
}
