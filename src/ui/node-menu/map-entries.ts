/** What can be done with the map where no node is pointed at, in the groups of its menu. */
import { nodesIn, nodesOutside } from '../../explorer/neighbourhood.ts';
import { chosenNodes } from '../../explorer/selection.ts';
import { mapText } from '../text/map.ts';
import { nodeMenuText as text } from '../text/node-menu.ts';
import type { MenuEntry, MenuGround } from './node-entries.ts';

/** @param fit shows the whole map. */
export function mapEntries({ visible, state }: MenuGround, fit: () => void): MenuEntry[][] {
  const { hiddenNodes, pins, pick, hideNodes, showAllNodes, unpin } = state;
  const chosen = chosenNodes(state);
  const others = nodesOutside(visible, chosen);
  const hasOthers = chosen.length > 0 && others.length > 0;
  return [
    [
      { name: text.selectAll, act: () => pick(nodesIn(visible)) },
      ...(hasOthers
        ? [
            { name: text.invert, act: () => pick(others) },
            { name: text.hideOthers, act: () => hideNodes(others) },
          ]
        : []),
    ],
    [
      ...(hiddenNodes.length > 0
        ? [{ name: text.show(hiddenNodes.length), act: showAllNodes }]
        : []),
      ...(pins.length > 0 ? [{ name: text.putAllBack(pins.length), act: () => unpin(null) }] : []),
    ],
    [{ name: mapText.fit, act: fit }],
  ];
}
