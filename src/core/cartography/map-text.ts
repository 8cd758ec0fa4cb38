/** What is written on the map, in which type, and how it is shortened; in pixels, on a screen or a sheet. */
import type { Community, DatasetStructure, NodeRef } from '../types.ts';
import { placeNameOf } from './place-name.ts';

/** A line of text; labels and the names of places have a face each. */
export interface TypeLine {
  text: string;
  face: 'label' | 'place';
  italic: boolean;
  size: number;
  weight: number;
  lineHeight: number;
}

/** Width of the stroke of the ground's colour below a text, and its opacity. */
export interface Halo {
  halo: number;
  haloAlpha: number;
}

/** How large a concept is written, by the papers that share it, and what its label may cost at most. */
const tiers = [
  { papers: 15, size: 15.5, weight: 600, limit: 12 },
  { papers: 7, size: 14, weight: 600, limit: 8 },
  { papers: 4, size: 12.8, weight: 500, limit: 4.5 },
  { papers: 0, size: 12, weight: 400, limit: 4 },
] as const;

/** Papers of the map for which the tiers are made; they rise with the square root of the papers. */
const tierCorpus = 62;
const shortTitleLength = 22;
/** Names longer than this had better stand in two lines; shorter on a small screen. */
const placeLength = 22;
export const labelHalo: Halo = { halo: 3.4, haloAlpha: 0.9 };
export const placeHalo: Halo = { halo: 4.5, haloAlpha: 0.82 };

/** Returns how important a concept's label is: 0 for the rarest, 3 for the most frequent. */
export function tierOf(structure: DatasetStructure, concept: number): number {
  const rise = Math.max(1, Math.sqrt(structure.papers.length / tierCorpus));
  const papers = structure.concepts[concept]?.papers ?? 0;
  const tier = tiers.findIndex((candidate) => papers >= candidate.papers * rise);
  return tiers.length - 1 - Math.max(0, tier);
}

/** Returns the highest cost at which the label of `node` is still written on a map at rest. */
export function labelLimit(structure: DatasetStructure, node: NodeRef): number {
  return typeOf(node.kind === 'paper' ? 0 : tierOf(structure, node.number)).limit;
}

/**
 * Returns the text beside `node`: a concept's label, a paper's short title.
 * @param strong written as the selected node.
 * @param zoom factor on the size of type, below 1 on a small screen.
 */
export function nodeLine(
  structure: DatasetStructure,
  node: NodeRef,
  strong = false,
  zoom = 1,
): TypeLine {
  const line = (text: string, size: number, weight: number, italic: boolean): TypeLine => ({
    text,
    face: 'label',
    italic,
    size: size * zoom,
    weight,
    lineHeight: Math.round(size * zoom * 1.25),
  });
  if (node.kind === 'paper') {
    const title = shortTitle(structure.papers[node.number]?.title ?? '');
    return line(title, strong ? 15 : 12.8, strong ? 700 : 500, true);
  }
  const label = structure.concepts[node.number]?.label ?? '';
  const { size, weight } = typeOf(tierOf(structure, node.number));
  return line(label, strong ? 17 : size, strong ? 700 : weight, false);
}

/**
 * Returns the shapes that a community's name can take on the map, the preferred one first: its
 * first leading concept in one line and in two, each with the second concept in italics below.
 * @param zoom factor on the size of type, below 1 on a small screen.
 */
export function placeShapes(
  structure: DatasetStructure,
  community: Community,
  zoom = 1,
): TypeLine[][] {
  const { title, subtitle } = placeNameOf(structure, community);
  const line = (text: string, italic: boolean, weight: number, size: number): TypeLine => ({
    text,
    face: 'place',
    italic,
    size: size * zoom,
    weight,
    lineHeight: Math.round(size * zoom * 1.18),
  });
  return titleShapes(title, placeLength * zoom).map((titles) =>
    [...titles.map((part) => line(part, false, 600, 19)), line(subtitle, true, 400, 14)].filter(
      ({ text }) => text !== '',
    ),
  );
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

/**
 * Returns the part of `title` up to its colon, cut after a whole word where that is long.
 * @param most characters of the part that is left.
 */
export function shortTitle(title: string, most = shortTitleLength): string {
  const head = title.split(/[:?]\s/u, 1)[0] ?? title;
  if (head.length <= most) return head;
  const cut = head.slice(0, most);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('-'));
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

function typeOf(tier: number) {
  return tiers[tiers.length - 1 - tier] ?? tiers[3];
}
