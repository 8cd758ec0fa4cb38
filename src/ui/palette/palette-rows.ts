/** The rows of the palette: actions, then what the map has by that name. */
import type { SearchAnswer } from '../../explorer/search/answer.ts';
import { answerGroups, type RowGroup, type SearchRow } from '../search/search-rows.ts';
import { paletteText } from '../text/palette.ts';
import type { Action, Reach } from './action.ts';
import { possibleActions } from './actions.ts';
import { findActions } from './find-actions.ts';

export type PaletteRow = { kind: 'action'; action: Action } | SearchRow;

/** Actions among other finds. */
const mostActions = 7;

/** Below so many letters everything on the map would be found. */
const shortestQuery = 2;

const toRow = (action: Action): PaletteRow => ({ kind: 'action', action });

/** Returns every possible action for an empty query; else what its words mean. */
export function paletteGroups(
  reach: Reach,
  query: string,
  answer: SearchAnswer | null,
): RowGroup<PaletteRow>[] {
  const possible = possibleActions(reach);
  const asked = query.trim();
  if (asked === '') {
    return possible.map(({ title, actions }) => ({
      title,
      total: null,
      rows: actions.map(toRow),
    }));
  }
  const actions = findActions(possible, asked);
  const group = {
    title: paletteText.actions,
    total: actions.length,
    rows: actions.slice(0, mostActions).map(toRow),
  };
  const found =
    asked.length < shortestQuery || answer === null || answer.suggestion !== null
      ? []
      : answerGroups(answer);
  return [...(actions.length > 0 ? [group] : []), ...found];
}
