/**
 * Every action of the product, in the order in which the palette lists them. An action is one value in
 * the list of its topic; its name is what people read, so that these lists are the catalogue of names.
 */
import type { Action, ActionGroup, Reach } from './action.ts';
import { colourActions, communityActions, mapActions, themeActions } from './actions-of-map.ts';
import { openingActions } from './opening-actions.ts';
import { selectionActions } from './selection-actions.ts';
import { viewActions } from './view-actions.ts';

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
    { title: 'Selection', actions: selectionActions },
    { title: 'View', actions: [...viewActions, ...colourActions(reach)] },
    { title: 'Open', actions: openingActions },
    { title: 'Communities', actions: communityActions(reach) },
    { title: 'Theme', actions: themeActions },
    { title: 'Maps', actions: mapActions(reach) },
  ];
}

function can(action: Action, reach: Reach): boolean {
  return action.when?.(reach) ?? true;
}
