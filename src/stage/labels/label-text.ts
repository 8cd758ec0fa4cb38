/** What is written beside a node or over a territory, and in which type. */
import type { Community, DatasetStructure, NodeRef } from '../../core/types.ts';
import { communityOf } from '../../explorer/ego-network.ts';
import { placeNameOf } from '../../explorer/place-name.ts';
import { labelColour, placeColour, type Theme } from '../theme.ts';
import type { TextBlock, TextLine } from './text-block.ts';

/** How large a concept is written, by the papers that share it. */
const tiers = [
  { papers: 15, size: 15.5, weight: 600 },
  { papers: 7, size: 14, weight: 600 },
  { papers: 4, size: 12.8, weight: 500 },
  { papers: 0, size: 12, weight: 400 },
] as const;

/** Papers of the map for which the tiers are made; they rise with the square root of the papers. */
const tierCorpus = 62;
const shortTitleLength = 22;
/** Names longer than this had better stand in two lines; shorter on a small screen. */
const placeLength = 22;
const labelHalo = { halo: 3.4, haloAlpha: 0.9 };
const placeHalo = { halo: 4.5, haloAlpha: 0.82 };

/** Returns how important a concept's label is: 0 for the rarest, 3 for the most frequent. */
export function tierOf(structure: DatasetStructure, concept: number): number {
  const rise = Math.max(1, Math.sqrt(structure.papers.length / tierCorpus));
  const papers = structure.concepts[concept]?.papers ?? 0;
  const tier = tiers.findIndex((candidate) => papers >= candidate.papers * rise);
  return tiers.length - 1 - Math.max(0, tier);
}

/**
 * Returns the text beside `node`: a concept's label, a paper's short title.
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
  const line = (text: string, size: number, weight: number, italic: boolean): TextLine => ({
    text,
    font: `${italic ? 'italic ' : ''}${weight} ${size * zoom}px ${theme.labelFont}`,
    lineHeight: Math.round(size * zoom * 1.25),
  });
  if (node.kind === 'paper') {
    const title = shortTitle(structure.papers[node.number]?.title ?? '');
    return {
      lines: [line(title, strong ? 15 : 12.8, strong ? 700 : 500, true)],
      colour,
      ...labelHalo,
    };
  }
  const label = structure.concepts[node.number]?.label ?? '';
  const tier = tiers[tiers.length - 1 - tierOf(structure, node.number)] ?? tiers[3];
  const size = strong ? 17 : tier.size;
  return {
    lines: [line(label, size, strong ? 700 : tier.weight, false)],
    colour,
    ...labelHalo,
  };
}

/**
 * Returns the shapes that a community's name can take on the map, the preferred one first: its
 * first leading concept in one line and in two, each with the second concept in italics below.
 */
export function placeTexts(
  structure: DatasetStructure,
  theme: Theme,
  community: Community,
  zoom: number,
): TextBlock[] {
  const { title, subtitle } = placeNameOf(structure, community);
  const line = (text: string, style: string, size: number): TextLine => ({
    text,
    font: `${style} ${size * zoom}px ${theme.placeFont}`,
    lineHeight: Math.round(size * zoom * 1.18),
  });
  return titleShapes(title, placeLength * zoom).map((titles) => {
    const lines = [
      ...titles.map((part) => line(part, '600', 19)),
      line(subtitle, 'italic 400', 14),
    ];
    return {
      lines: lines.filter(({ text }) => text !== ''),
      colour: placeColour(theme, community.number),
      ...placeHalo,
    };
  });
}

/**
 * Returns how `name` can stand: in one line, and in two of like length where it has several words;
 * in two first where it is longer than `most` characters.
 */
export function titleShapes(name: string, most: number): string[][] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const uneven = (space: number) => Math.abs(2 * space + 1 - name.length);
  const [middle] = spaces.sort((a, b) => uneven(a) - uneven(b) || a - b);
  if (middle === undefined) return [[name]];
  const split = [name.slice(0, middle), name.slice(middle + 1)];
  return name.length > most ? [split, [name]] : [[name], split];
}

/** Returns the part of `title` up to its colon, cut after a whole word where that is long. */
export function shortTitle(title: string): string {
  const head = title.split(/[:?]\s/u, 1)[0] ?? title;
  if (head.length <= shortTitleLength) return head;
  const cut = head.slice(0, shortTitleLength);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('-'));
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
