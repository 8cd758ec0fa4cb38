/** What of a map a figure shows, and where each node lies on the sheet: the same places as on the map. */

import { sigmaFor } from '../../cartography/density.ts';
import { type Detail, detailOf, wholeScaleOf } from '../../cartography/detail.ts';
import { type Box, boundsOf, growBox, type Point } from '../../cartography/geometry.ts';
import { linkStrength, mainLinks } from '../../cartography/link-look.ts';
import type { MapScale } from '../../cartography/map-scale.ts';
import { conceptRadius, crowdingOf, symbolGrowth } from '../../cartography/node-radii.ts';
import { wholenessAt } from '../../cartography/symbol-look.ts';
import { drawTerritories, type Territories } from '../../cartography/territory.ts';
import { paperHalfSide } from '../../shared/node-size.ts';
import type { Community, DatasetStructure, MapConcept, MapPaper, NodeRef } from '../../types.ts';
import type { ExportSource } from '../source.ts';

export interface FigureNode {
  ref: NodeRef;
  node: MapPaper | MapConcept;
  title: string;
  community: number;
  /** On the sheet. */
  place: Point;
  /** Of a disc, or half the side of a square, in pixels of the sheet where it is whole. */
  radius: number;
  /** From 0, a dot, to 1. */
  wholeness: number;
  /** Growth of symbols from which on it is whole. */
  wholeGrowth: number;
}

export interface FigureLink {
  source: NodeRef;
  target: NodeRef;
  weight: number;
}

export type LinkKind = 'mention' | 'cooccurrence' | 'similarity';

export interface FigurePart {
  structure: DatasetStructure;
  territories: Territories;
  /** Papers, then concepts, each by number. */
  nodes: FigureNode[];
  linkKind: LinkKind;
  /** Those that the map draws; all of them where they are not too many. */
  links: FigureLink[];
  /** Share of its opacity that each link keeps. */
  strength: number;
  /** How far links are drawn as those of an ego network on the map: 1 for few, 0 for as many as on a whole map. */
  emphasis: number;
  /** Those in which a node lies, by number. */
  communities: Community[];
  detail: Detail;
  scale: MapScale;
  /** By how much symbols have grown. */
  growth: number;
  /** Returns a concept's radius on the sheet, by its papers. */
  radiusOf(papers: number): number;
  /** Where the map lies on the sheet. */
  frame: Box;
}

/** Of the frame, in pixels; a map that is wider than high fills its width. */
const mostHeight = 900;
const leastHeight = 280;
/** Sheet pixels a nominal pixel, at most, on a roomy map; a crowded one may be enlarged more. */
const mostScale = 2.4;
const mostGrowth = 1.5;
/** From the outermost nodes to the frame, in σ: their coast lies some 1.5 σ off. */
const coastReach = 1.75;
/** From the coast of a community that is seen as a whole to the frame, and from its nodes, in nominal pixels. */
const coastMargin = 6;
const nodeMargin = 20;
const widestSigma = 33;
/** Links that stand out, and that are drawn as on the whole map. */
const fewLinks = 60;
const manyLinks = 600;

/** Returns the part that `source` is about, in a frame from `left` to `right` whose top is at `top`. */
export function figurePart(
  { structure, subgraph }: ExportSource,
  { left, right, top }: Omit<Box, 'bottom'>,
): FigurePart {
  const refs: NodeRef[] = [
    ...subgraph.papers.map((number): NodeRef => ({ kind: 'paper', number })),
    ...subgraph.concepts.map((number): NodeRef => ({ kind: 'concept', number })),
  ];
  const found = refs.flatMap((ref) => {
    const node = (ref.kind === 'paper' ? structure.papers : structure.concepts)[ref.number];
    return node === undefined ? [] : [{ ref, node }];
  });
  const sigma = sigmaFor(structure.papers.length + structure.concepts.length);
  const territories = territoriesOn(structure);
  const bounds = boundsSeen(
    structure,
    territories,
    found.map(({ node }) => node),
    sigma,
  );
  const { scale, frame } = fitFrame(bounds, sigma, { left, right, top });
  const growth = Math.min(mostGrowth, symbolGrowth(scale.scale));
  const enlarged = growth * crowdingOf(found.length);
  const radiusOf = (papers: number) => conceptRadius(structure, papers) * enlarged;
  const detail = detailOf(structure, subgraph);
  const nodes = found.map(({ ref, node }): FigureNode => {
    const wholeGrowth = symbolGrowth(wholeScaleOf(detail, ref));
    return {
      ref,
      node,
      title: 'title' in node ? node.title : node.label,
      community: node.community,
      place: scale.toScreen(node),
      radius: 'title' in node ? paperHalfSide * enlarged : radiusOf(node.papers),
      wholeness: wholenessAt(symbolGrowth(scale.scale), wholeGrowth),
      wholeGrowth,
    };
  });
  const settled = new Set(nodes.map(({ community }) => community));
  const { kind, links, main } = drawnLinks({ structure, subgraph });
  return {
    structure,
    territories,
    nodes,
    linkKind: kind,
    links: links.filter((link) => main.has(link)),
    strength: linkStrength(links.length),
    emphasis: emphasisOf(links.length),
    communities: structure.communities.filter(({ number }) => settled.has(number)),
    detail,
    scale,
    growth,
    radiusOf,
    frame,
  };
}

const known = new WeakMap<DatasetStructure, Territories>();

/** Returns the territories of the whole map, so that every part has the same coasts; kept with the map. */
function territoriesOn(structure: DatasetStructure): Territories {
  const territories = known.get(structure) ?? drawTerritories(structure);
  known.set(structure, territories);
  return territories;
}

/**
 * Returns what is seen of the map: the nodes, and all of a territory whose every node is among them, or
 * every one of the kind that the part is of.
 */
function boundsSeen(
  { communities }: DatasetStructure,
  { list }: Territories,
  nodes: readonly (MapPaper | MapConcept)[],
  sigma: number,
): Box {
  const members = new Map<number, number>();
  for (const { community } of nodes) members.set(community, (members.get(community) ?? 0) + 1);
  const papersToo = nodes.some((node) => 'title' in node);
  const conceptsToo = nodes.some((node) => 'label' in node);
  const whole = communities.filter(
    ({ number, papers, concepts }) =>
      members.get(number) === (papersToo ? papers : 0) + (conceptsToo ? concepts : 0),
  );
  const numbers = new Set(whole.map(({ number }) => number));
  const boxes = [
    ...whole.flatMap(({ number }) => {
      const bounds = list[number]?.bounds ?? null;
      return bounds === null ? [] : [growBox(bounds, coastMargin)];
    }),
    ...nodes.map(({ x, y, community }) =>
      growBox(
        { left: x, top: y, right: x, bottom: y },
        numbers.has(community) ? nodeMargin : coastReach * sigma,
      ),
    ),
  ];
  const corners = boxes.flatMap(({ left, top, right, bottom }) => [
    { x: left, y: top },
    { x: right, y: bottom },
  ]);
  return boundsOf(corners) ?? { left: 0, top: 0, right: 0, bottom: 0 };
}

/** Returns the mentions where the part has papers and concepts; else the links of its one kind of nodes. */
/** Returns the links of the kind that is drawn, and the main ones, which are. O(links · log links). */
export function drawnLinks({ structure, subgraph }: Pick<ExportSource, 'structure' | 'subgraph'>): {
  kind: LinkKind;
  links: FigureLink[];
  main: ReadonlySet<FigureLink>;
} {
  const { kind, links } = linksOf(subgraph);
  const communityOf = ({ kind: end, number }: NodeRef) =>
    (end === 'paper' ? structure.papers : structure.concepts)[number]?.community;
  const main = mainLinks(
    links,
    ({ source, target }) => communityOf(source) !== communityOf(target),
  );
  return { kind, links, main };
}

function linksOf(subgraph: ExportSource['subgraph']): { kind: LinkKind; links: FigureLink[] } {
  const paper = (number: number): NodeRef => ({ kind: 'paper', number });
  const concept = (number: number): NodeRef => ({ kind: 'concept', number });
  const between = (
    links: readonly { source: number; target: number; weight: number }[],
    end: (number: number) => NodeRef,
  ) =>
    links.map(({ source, target, weight }) => ({
      source: end(source),
      target: end(target),
      weight,
    }));
  const { papers, concepts, mentions, cooccurrences, similarities } = subgraph;
  if (papers.length === 0 && concepts.length > 0) {
    return { kind: 'cooccurrence', links: between(cooccurrences, concept) };
  }
  if (concepts.length === 0 && papers.length > 0) {
    return { kind: 'similarity', links: between(similarities, paper) };
  }
  const links = mentions.map((link) => ({
    source: paper(link.paper),
    target: concept(link.concept),
    weight: link.weight,
  }));
  return { kind: 'mention', links };
}

function emphasisOf(links: number): number {
  const share = Math.log(manyLinks / Math.max(1, links)) / Math.log(manyLinks / fewLinks);
  return Math.min(1, Math.max(0, share));
}

/** Returns how `box` of the map fills the width, or as much of it as height and enlargement allow. */
function fitFrame(
  box: Box,
  sigma: number,
  { left, right, top }: Omit<Box, 'bottom'>,
): { scale: MapScale; frame: Box } {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const scale = Math.min(
    (mostScale * widestSigma) / sigma,
    (right - left) / Math.max(1, width),
    mostHeight / Math.max(1, height),
  );
  const bottom = top + Math.max(leastHeight, height * scale);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const center = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return {
    frame: { left, right, top, bottom },
    scale: {
      scale,
      toScreen: ({ x, y }) => ({
        x: middle.x + (x - center.x) * scale,
        y: middle.y - (y - center.y) * scale,
      }),
      toMap: ({ x, y }) => ({
        x: center.x + (x - middle.x) / scale,
        y: center.y - (y - middle.y) / scale,
      }),
    },
  };
}
