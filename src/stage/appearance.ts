/** How nodes, links and regions look in a scene. Nothing of this is written into the graph. */

import type { Rgb } from '../core/cartography/colour.ts';
import { wholeScaleOf } from '../core/cartography/detail.ts';
import { linkStrength, linkWidths } from '../core/cartography/link-look.ts';
import { symbolGrowth } from '../core/cartography/node-radii.ts';
import {
  borderlineRing,
  conceptRing,
  paperBorder,
  ringShape,
} from '../core/cartography/symbol-look.ts';
import type { NodeRef } from '../core/types.ts';
import type { ColourKey } from '../explorer/colouring.ts';
import { communityOf, egoHolds } from '../explorer/ego-network.ts';
import { isBorderline } from '../explorer/firmness.ts';
import { passesAll, passesAt } from '../explorer/link-tests.ts';
import { toCss } from './colour.ts';
import type { DrawnLink } from './link-program.ts';
import type { LinkAttributes } from './map-graph.ts';
import { radiusIn } from './radii.ts';
import {
  communityStandingOf,
  linkStandingOf,
  type Scene,
  type Standing,
  standingOf,
} from './scene.ts';
import type { DrawnSymbol } from './symbol-program.ts';
import type { Theme } from './theme.ts';

const recedingInner = 0.1;
const recedingCross = 0.03;
const emphasisedLink = 0.62;
/** By how much a link is wider and stronger than one that has no test. */
interface Firmness {
  width: number;
  opacity: number;
}

const plain: Firmness = { width: 1, opacity: 1 };
const faded: Firmness = { width: 0.8, opacity: 0.75 };
/** In an ego network, where links stand out as it is. */
const emphasisedFaded: Firmness = { width: 0.5, opacity: 0.6 };
/** Pixels of a link that passes its test. */
const firmWidth = 1.8;
/** By how much it is stronger within a community, where it has the community's colour. */
const firmInner = 1.3;

const recedingRegion = 0.42;

/** Links that pass their test, which stand out as it is, that a map shows at full strength. */
const fullStrengthFirm = 200;

/** Returns a node's radius (a paper's half side) in pixels at nominal scale. */
export function radiusOf({ radii }: Pick<Scene, 'radii'>, node: NodeRef): number {
  return radiusIn(radii, node);
}

/** Returns the growth of symbols from which on `node` is drawn whole; 0 for one that stands out. */
function wholeGrowthOf(scene: Scene, node: NodeRef, standing: Standing): number {
  return standing === 'emphasised' ? 0 : symbolGrowth(wholeScaleOf(scene.detail, node));
}

/** Returns how far a borderline node's ring reaches beyond it, in pixels at nominal scale; 0 for others. */
export function ringReachOf(scene: Pick<Scene, 'structure'>, node: NodeRef): number {
  return hasRing(scene, node) ? ringShape.distance + ringShape.halfWidth : 0;
}

function hasRing({ structure }: Pick<Scene, 'structure'>, { kind, number }: NodeRef): boolean {
  return isBorderline((kind === 'paper' ? structure.papers : structure.concepts)[number]);
}

/** Returns the colour of `node`: of its community, or of the class that the key shows. */
function nodeColour({ structure, colours }: Scene, theme: Theme, node: NodeRef): Rgb {
  if (colours.key.kind === 'community') return theme.community(communityOf(structure, node));
  const own = (node.kind === 'paper' ? colours.papers : colours.concepts)[node.number] ?? -1;
  return classColour(colours.key, theme, own) ?? theme.unclassed;
}

function classColour(key: ColourKey, theme: Theme, own: number): Rgb | undefined {
  switch (key.kind) {
    case 'community':
      return undefined;
    case 'shades':
      return theme.shades[own];
    case 'words':
      return key.classes[own]?.word === null ? undefined : theme.words[own];
    case 'marks':
      return theme.marks[own];
  }
}

/** Returns how `node` looks. */
export function nodeAppearance(scene: Scene, theme: Theme, node: NodeRef): Partial<DrawnSymbol> {
  const standing = standingOf(scene, node);
  if (standing === 'hidden') return { hidden: true };
  const colour = nodeColour(scene, theme, node);
  const alpha = standing === 'receding' ? theme.recede : 1;
  const size = radiusOf(scene, node);
  const ring = hasRing(scene, node) ? borderlineRing : 0;
  const wholeGrowth = egoHolds(scene.ringed, node) ? 0 : wholeGrowthOf(scene, node, standing);
  if (node.kind === 'concept') {
    return {
      size,
      ring,
      wholeGrowth,
      shape: 'circle',
      color: toCss(colour, alpha),
      strokeColor: toCss(theme.ground, standing === 'receding' ? 0 : 1),
      strokeWidth: conceptRing,
    };
  }
  const filled = standing === 'emphasised' || egoHolds(scene.ringed, node);
  const fill = standing === 'receding' ? toCss(theme.paperFill, 0) : toCss(theme.paperFill);
  return {
    size,
    ring,
    wholeGrowth,
    shape: 'square',
    color: filled ? toCss(colour) : fill,
    strokeColor: toCss(colour, standing === 'receding' ? 1.6 * alpha : 1),
    strokeWidth: paperBorder,
  };
}

/** Links of an ego network that stand apart at full strength, and what is left of each at least. */
const roomyLinks = 60;
const thinnest = 0.4;
const faintest = 0.25;

/** Returns how much of its strength each link of the ego network keeps: many would hide the map. */
function crowdingOf({ ego }: Scene): number {
  return Math.min(1, Math.sqrt(roomyLinks / Math.max(1, ego?.neighbours.length ?? 0)));
}

/** Returns how a link looks. */
export function linkAppearance(
  scene: Scene,
  theme: Theme,
  { source, target, weight, qValue, main }: LinkAttributes,
): Partial<DrawnLink> {
  const standing = linkStandingOf(scene, source, target);
  if (standing === 'hidden') return { hidden: true };
  const verdict = verdictOf(scene, qValue);
  if (standing === 'emphasised') {
    const strongest = scene.ego?.neighbours[0]?.weight ?? weight;
    const firmness = verdict === 'fails' ? emphasisedFaded : plain;
    const crowding = crowdingOf(scene);
    const width = Math.max(thinnest, crowding) * firmness.width;
    const opacity = Math.max(faintest, crowding) * firmness.opacity;
    const size = width * (1 + 1.2 * Math.sqrt(Math.min(1, weight / strongest)));
    return {
      size,
      color: toCss(theme.selectedEdge, opacity * emphasisedLink),
      restful: false,
      wholeGrowth: 0,
    };
  }
  if (!main) return { hidden: true };
  const community = communityOf(scene.structure, source);
  const inner = community === communityOf(scene.structure, target);
  const wholeGrowth = symbolGrowth(
    Math.max(wholeScaleOf(scene.detail, source), wholeScaleOf(scene.detail, target)),
  );
  if (verdict === 'passes' && standing === 'usual') {
    const alpha = theme.firmEdge * linkStrength(scene.passing, fullStrengthFirm);
    const color = inner
      ? toCss(theme.community(community), firmInner * alpha)
      : toCss(theme.ink, alpha);
    return { size: firmWidth, color, restful: false, wholeGrowth };
  }
  const { width, opacity } = verdict === 'fails' ? faded : plain;
  const strength = linkStrength(countLinks(scene));
  const receding = inner ? recedingInner : recedingCross;
  const usual = inner ? theme.innerEdge : theme.crossEdge;
  const alpha = opacity * strength * (standing === 'receding' ? receding : usual);
  return inner
    ? {
        size: linkWidths.inner * width,
        color: toCss(theme.community(community), alpha),
        restful: false,
        wholeGrowth,
      }
    : {
        size: linkWidths.cross * width,
        color: toCss(theme.ink, alpha),
        restful: true,
        wholeGrowth,
      };
}

/** What a link's test says; nothing where it has none, and where every link of the map passes or no one. */
function verdictOf(
  { errorRate, passing }: Scene,
  qValue: number | null,
): 'passes' | 'fails' | null {
  if (qValue === null || passesAll(errorRate) || passing === 0) return null;
  return passesAt({ qValue }, errorRate) ? 'passes' : 'fails';
}

/** Returns the share of its opacity that a community's region keeps. */
export function regionPresence(scene: Scene, community: number): number {
  const standing = communityStandingOf(scene, community);
  if (standing === 'hidden') return 0;
  return standing === 'receding' ? recedingRegion : 1;
}

function countLinks({ visible }: Scene): number {
  return visible.mentions.length + visible.cooccurrences.length + visible.similarities.length;
}
