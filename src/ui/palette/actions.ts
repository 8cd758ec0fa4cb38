/**
 * Every action of the product, in the order in which the palette lists them. An action is one value in
 * the list of its topic; what it is called stands in the catalogue of texts.
 */
import { actionsText } from '../text/actions.ts';
import type { Action, ActionGroup, Reach } from './action.ts';
import { colourActions, communityActions, mapActions, themeActions } from './actions-of-map.ts';
import { openingActions } from './opening-actions.ts';
import { selectionActions } from './selection-actions.ts';
import { viewActions } from './view-actions.ts';

const { titles } = actionsText;

/** Returns the actions that can be done now, group by group. */
export function possibleActions(reach: Reach): ActionGroup[] {
  return allActions(reach)
    .map(({ title, actions }) => ({
      title,
      actions: actions.filter((action) => can(action, reach)),
    }))
    .filter(({ actions }) => actions.length > 0);
}

/** Returns every action of the product on this map. */
export function allActions(reach: Reach): ActionGroup[] {
  return [
    { title: titles.selection, actions: selectionActions },
    { title: titles.view, actions: [...viewActions, ...colourActions(reach)] },
    { title: titles.opening, actions: openingActions },
    { title: titles.communities, actions: communityActions(reach) },
    { title: titles.theme, actions: themeActions },
    { title: titles.maps, actions: mapActions(reach) },
  ];
}

function can(action: Action, reach: Reach): boolean {
  return action.when?.(reach) ?? true;
}
