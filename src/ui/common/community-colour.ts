/** The colour of a community in the margins, the same slot as on the map. */
import { useLayoutEffect } from 'react';
import type { Community } from '../../core/types.ts';
import { colourSlotOf } from '../../explorer/place-name.ts';
import { useHost } from '../explorer/host.ts';

/** Returns the CSS colour of a community by its number on the open map. */
export function communityColour(community: number): string {
  return `var(${tokenOf(community)})`;
}

/** Returns the CSS colour of a community of any edition of the map. */
export function ownColour(community: Community): string {
  return `var(--c${colourSlotOf(community)})`;
}

/**
 * Says on the explorer's root which colour each community of the open map has, dialogs included; one for all
 * while the map's colours stand for something else.
 */
export function useCommunityColours(communities: readonly Community[], shown: boolean): void {
  const { root } = useHost();
  useLayoutEffect(() => {
    const { style } = root();
    for (const community of communities) {
      style.setProperty(tokenOf(community.number), shown ? ownColour(community) : 'var(--ink-3)');
    }
    return () => {
      for (const { number } of communities) style.removeProperty(tokenOf(number));
    };
  }, [communities, shown, root]);
}

function tokenOf(community: number): string {
  return `--community-${community}`;
}
