/** Actions that there are as many of as the map has communities and fields, or the page maps and themes. */
import { colouringsOf } from '../../explorer/colouring.ts';
import { mapAddress, ownIdOf, ownMapKey } from '../../explorer/map-key.ts';
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
  when: ({ host, theme }) => host.theme === null && theme !== choice,
  act: ({ chooseTheme }) => chooseTheme(choice),
}));

/** Returns how to open each of the other maps. */
export function mapActions({ host, map: { maps, myMaps, mapKey } }: Reach): Action[] {
  if (host.kind !== 'page') return [];
  const published = maps.filter(({ damaged }) => !damaged).map(({ name }) => ({ key: name, name }));
  const names = new Set(published.map(({ name }) => name));
  const mine = myMaps.map(({ id, name }) => ({ key: ownMapKey(id), name }));
  return [...published, ...mine]
    .filter(({ key }) => key !== mapKey)
    .map(({ key, name }) => ({
      ...(ownIdOf(key) !== null && names.has(name) ? words.openMyMap(name) : words.openMap(name)),
      act: () => window.location.assign(mapAddress(key)),
    }));
}
