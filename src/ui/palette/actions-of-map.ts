/** Actions that there are as many of as the map has communities and fields, or the page maps and themes. */
import { colouringsOf } from '../../explorer/colouring.ts';
import { placeLineOf } from '../../explorer/place-name.ts';
import { actionsText as words } from '../text/actions.ts';
import { lookText } from '../text/look.ts';
import { themeChoices } from '../theme/use-theme.ts';
import type { Action, Reach } from './action.ts';

/** Returns how to focus each community that is not focused. */
export function communityActions({ map: { structure }, state }: Reach): Action[] {
  return structure.communities
    .filter(({ number }) => number !== state.focusedCommunity)
    .map((community) => ({
      ...words.focus(placeLineOf(structure, community)),
      act: ({ state: now }) => now.focusCommunity(community.number),
    }));
}

/** Returns how to colour the map by everything that its papers have. */
export function colourActions({ map: { structure } }: Reach): Action[] {
  return colouringsOf(structure).map((colouring) => ({
    ...words.colourBy(lookText.colouring(colouring)),
    when: ({ state }) => state.colouring !== colouring,
    act: ({ state }) => state.setColouring(colouring),
  }));
}

export const themeActions: readonly Action[] = themeChoices.map((choice) => ({
  ...words.theme[choice],
  when: ({ theme }) => theme !== choice,
  act: ({ chooseTheme }) => chooseTheme(choice),
}));

/** Returns how to open each of the other maps. */
export function mapActions({ map: { maps, name: open } }: Reach): Action[] {
  return maps
    .filter(({ name, damaged }) => name !== open && !damaged)
    .map(({ name }) => ({
      ...words.openMap(name),
      act: () => window.location.assign(`?map=${encodeURIComponent(name)}`),
    }));
}
