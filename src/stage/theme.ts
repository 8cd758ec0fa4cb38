/** The design tokens that the map is painted with, read from the page's style. */

import { labelInk, mixColours, placeInk, type Rgb } from '../core/cartography/colour.ts';
import { type Pattern, patternsOf } from '../core/cartography/patterns.ts';
import { colourSlotOf } from '../core/cartography/place-name.ts';
import { colourCount } from '../core/shared/palette.ts';
import type { Community } from '../core/types.ts';
import { createColourReader } from './colour.ts';

export interface Theme {
  ground: Rgb;
  ink: Rgb;
  focus: Rgb;
  selectedEdge: Rgb;
  paperFill: Rgb;
  /** Colour of a community by number. */
  community(number: number): Rgb;
  /** Of what belongs to a community while colours stand for something else. */
  neutral: Rgb;
  /** Of nodes without a class, and of words that share one. */
  unclassed: Rgb;
  /** From the least numbers to the most. */
  shades: readonly Rgb[];
  /** Of words, the most frequent first. */
  words: readonly Rgb[];
  /** Of papers without a mark, to read, read, dismissed. */
  marks: readonly Rgb[];
  /** Pattern of a community by number: null where its colour alone tells it apart. */
  pattern(number: number): Pattern | null;
  /** Whether all communities have patterns, and their numbers stand on the map. */
  patterned: boolean;
  /** Shares of opacity, 0 to 1. */
  regionFill: number;
  regionBand: number;
  regionLine: number;
  innerEdge: number;
  crossEdge: number;
  /** Of a link between communities that passes its test against chance. */
  firmEdge: number;
  recede: number;
  /** Font families of labels and of place names. */
  labelFont: string;
  placeFont: string;
}

/** The tokens of classes, in their order. */
const shadeTokens = ['--shade-1', '--shade-2', '--shade-3', '--shade-4', '--shade-5'];
const markTokens = ['--met-not', '--met-later', '--met-read', '--met-dismissed'];

/** Returns the theme in force at `element`, for the communities that `communities` gives. */
export function readTheme(element: Element, communities: () => readonly Community[]): Theme {
  const style = getComputedStyle(element);
  const read = createColourReader();
  const text = (token: string) => style.getPropertyValue(token).trim();
  const colour = (token: string) => read(text(token));
  const share = (token: string, fallback: number) => {
    const value = Number.parseFloat(text(token));
    return Number.isFinite(value) ? value : fallback;
  };
  const slots = Array.from({ length: colourCount }, (_, slot) => colour(`--c${slot + 1}`));
  const colours = (tokens: readonly string[]) => tokens.map((token) => colour(token));
  const ink = colour('--ink');
  const patterned = rootOf(element).dataset.patterns === 'on';
  return {
    ground: colour('--map-ground'),
    ink,
    focus: colour('--focus'),
    selectedEdge: colour('--edge-on'),
    paperFill: colour('--paper-fill'),
    community: (number) => {
      const community = communities()[number];
      return (community && slots[colourSlotOf(community) - 1]) ?? ink;
    },
    neutral: colour('--ink-3'),
    unclassed: colour('--control'),
    shades: colours(shadeTokens),
    words: slots,
    marks: colours(markTokens),
    pattern: (number) => {
      const own = patternsOf(communities())[number];
      return own !== undefined && (patterned || own.repeated) ? own.pattern : null;
    },
    patterned,
    regionFill: share('--region-fill', 0.055),
    regionBand: share('--region-band', 0.13),
    regionLine: share('--region-line', 0.5),
    innerEdge: share('--edge-same', 0.3),
    crossEdge: share('--edge-cross', 0.085),
    firmEdge: share('--edge-firm', 0.55),
    recede: share('--recede', 0.17),
    labelFont: text('--font-ui') || 'sans-serif',
    placeFont: text('--font-read') || 'serif',
  };
}

/** Returns `theme` with every community in the neutral colour. */
export function withoutCommunities(theme: Theme): Theme {
  const pattern = theme.patterned ? theme.pattern : () => null;
  return { ...theme, community: () => theme.neutral, pattern };
}

/** Returns the colour of a community's name on the map. */
export function placeColour(theme: Theme, community: number): Rgb {
  return mixColours(theme.community(community), theme.ink, placeInk);
}

/** Returns the colour of a concept's label. */
export function labelColour(theme: Theme, community: number): Rgb {
  return mixColours(theme.community(community), theme.ink, labelInk);
}

/** Returns the element that says the theme: one around the map, or the page's root. */
function rootOf(element: Element): HTMLElement {
  return element.closest<HTMLElement>('[data-theme]') ?? document.documentElement;
}

/**
 * Calls `changed` when the theme at `element` may have changed: by its switches or by the system.
 * @returns how to stop.
 */
export function watchTheme(element: Element, changed: () => void): () => void {
  const switched = new MutationObserver(changed);
  switched.observe(rootOf(element), { attributeFilter: ['data-theme', 'data-patterns'] });
  const systems = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const system of systems) system.addEventListener('change', changed);
  return () => {
    switched.disconnect();
    for (const system of systems) system.removeEventListener('change', changed);
  };
}
