/** A community by name; click focuses it on the map. */
import { wholeCommunity } from '../../explorer/parts.ts';
import { placeNameOf } from '../../explorer/place-name.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { clipped } from '../text/numbers.ts';

export function CommunityLink({
  community: place,
  short = false,
}: {
  community: number;
  /** Whether its first leading concept is name enough, as in a list with its colours. */
  short?: boolean;
}) {
  const { structure } = useOpenMap();
  const focus = useExplorer((state) => state.focusCommunity);
  const focusPart = useExplorer((state) => state.focusPart);
  const focused = useExplorer((state) => state.focusedCommunity === place);
  const community = structure.communities[place];
  if (community === undefined) return null;
  const { title, subtitle } = placeNameOf(structure, community);
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => (focused ? focusPart(wholeCommunity) : focus(place))}
    >
      {clipped(short || subtitle === '' ? title : `${title}, ${subtitle}`)}
    </button>
  );
}
