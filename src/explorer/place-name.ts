/** How a community is named and coloured wherever it is shown, as the figure does it. */
export {
  colourSlotOf,
  placeLineOf,
  placeNameOf,
} from '../core/cartography/place-name.ts';
