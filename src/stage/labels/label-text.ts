/** What is written beside a node or over a territory, in the theme's colours and fonts. */
import {
  labelHalo,
  nodeLine,
  placeHalo,
  placeShapes,
  type TypeLine,
} from '../../core/cartography/map-text.ts';
import type { Community, DatasetStructure, NodeRef } from '../../core/types.ts';
import { communityOf } from '../../explorer/ego-network.ts';
import { labelColour, placeColour, type Theme } from '../theme.ts';
import type { TextBlock, TextLine } from './text-block.ts';

/**
 * Returns the text beside `node`.
 * @param strong written as the selected node.
 * @param zoom factor on the size of type, below 1 on a small screen.
 */
export function nodeText(
  structure: DatasetStructure,
  theme: Theme,
  node: NodeRef,
  strong: boolean,
  zoom: number,
): TextBlock {
  const colour = strong ? theme.ink : labelColour(theme, communityOf(structure, node));
  return {
    lines: [inFont(nodeLine(structure, node, strong, zoom), theme)],
    colour,
    ...labelHalo,
  };
}

/** Returns the shapes that a community's name can take on the map, the preferred one first. */
export function placeTexts(
  structure: DatasetStructure,
  theme: Theme,
  community: Community,
  zoom: number,
): TextBlock[] {
  const colour = placeColour(theme, community.number);
  return placeShapes(structure, community, zoom).map((lines) => ({
    lines: lines.map((line) => inFont(line, theme)),
    colour,
    ...placeHalo,
  }));
}

function inFont(
  { text, face, italic, size, weight, lineHeight }: TypeLine,
  theme: Theme,
): TextLine {
  const family = face === 'place' ? theme.placeFont : theme.labelFont;
  return { text, font: `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`, lineHeight };
}
