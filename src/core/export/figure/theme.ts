/** The colours of a figure, as `src/ui/tokens.css` has them: every colour in sRGB, which all programs read. */
import { labelInk, mixColours, placeInk, type Rgb } from '../../cartography/colour.ts';
import { communityColour } from '../../shared/palette.ts';
import type { Community } from '../../types.ts';
import { rgbOf } from '../graph/appearance.ts';

export interface FigureTheme {
  ground: string;
  rule: string;
  ink: string;
  ink2: string;
  paperFill: string;
  /** By slot. */
  communities: readonly string[];
  /** Shares of opacity, 0 to 1. */
  regionFill: number;
  regionBand: number;
  regionLine: number;
  innerEdge: number;
  crossEdge: number;
}

const light: FigureTheme = {
  ground: '#f1f5f7',
  rule: '#d4dadd',
  ink: '#171f26',
  ink2: '#454e55',
  paperFill: '#fafcfd',
  communities: Array.from({ length: 12 }, (_, slot) => communityColour(slot)),
  regionFill: 0.055,
  regionBand: 0.13,
  regionLine: 0.5,
  innerEdge: 0.3,
  crossEdge: 0.085,
};

const dark: FigureTheme = {
  ground: '#13181c',
  rule: '#333a40',
  ink: '#e9eef0',
  ink2: '#b9c0c5',
  paperFill: '#1a1f23',
  communities: [
    '#cdd5fd',
    '#c65959',
    '#fec5a2',
    '#8297f6',
    '#926db7',
    '#63e4cb',
    '#7e8901',
    '#81bfcb',
    '#d1a429',
    '#e77dab',
    '#289a78',
    '#e2dd67',
  ],
  regionFill: 0.055,
  regionBand: 0.125,
  regionLine: 0.5,
  innerEdge: 0.3,
  crossEdge: 0.1,
};

export const figureThemes = { light, dark } as const;

/** Returns the colour of a community; ink for none. */
export function colourOf(theme: FigureTheme, community: Community | undefined): string {
  const { communities, ink } = theme;
  return (community && communities[community.slot % communities.length]) ?? ink;
}

/** Returns the colour of the label of one of a community's concepts or papers. */
export function labelColourOf(theme: FigureTheme, community: Community | undefined): string {
  return mixed(colourOf(theme, community), theme.ink, labelInk);
}

/** Returns the colour of a community's name on the map. */
export function placeColourOf(theme: FigureTheme, community: Community | undefined): string {
  return mixed(colourOf(theme, community), theme.ink, placeInk);
}

function mixed(a: string, b: string, share: number): string {
  const channels = (colour: string): Rgb => {
    const { r, g, b: blue } = rgbOf(colour);
    return [r, g, blue];
  };
  const hex = mixColours(channels(a), channels(b), share).map((channel) =>
    channel.toString(16).padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
