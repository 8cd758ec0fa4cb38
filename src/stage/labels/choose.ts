/**
 * Chooses what is written on the map at rest, in order of importance.
 *
 * By scale (screen pixels a nominal pixel, 1 on the map as designed): below .7 the names of
 * communities and at most six concepts; up to 1.6 the labels that cover nothing much; above it
 * every label that finds a place; above 3 short paper titles too. On a crowded map only nodes that are
 * whole are written, the leading concepts of each community not, whose name says them. Around a hovered or selected node its ego network is written instead, away from the node.
 */

import { crowdedLabels, isRoomy, wholeScaleOf } from '../../core/cartography/detail.ts';
import { labelLimit, tierOf } from '../../core/cartography/map-text.ts';
import { symbolGrowth } from '../../core/cartography/node-radii.ts';
import { aroundName, type LabelRequest } from '../../core/cartography/place-labels.ts';
import type { NodeRef } from '../../core/types.ts';
import { communityOf, egoHolds } from '../../explorer/ego-network.ts';
import type { MapView } from '../../explorer/state.ts';
import { radiusOf, ringReachOf } from '../appearance.ts';
import type { Box, Point, Size } from '../geometry.ts';
import { keyOf } from '../map-graph.ts';
import { movedPlace } from '../moved.ts';
import type { Projection } from '../projection.ts';
import { isDrawn, type Scene, standingOf } from '../scene.ts';

const fewScale = 0.7;
const allScale = 1.6;
const titleScale = 3;
const fewConcepts = 6;
/** Highest cost at which a label is still written near by, and for what was asked for. */
const nearLimit = 9;
const egoLimit = 12;
const centerLimit = 1000;
/** Up to so many centres are written large, whatever their labels cover. */
const fewCenters = 3;

/** A node to be written, with how much its label may cover. */
export interface Choice {
  node: NodeRef;
  strong: boolean;
  limit: number;
}

/** Returns the nodes to write at `scale`, most important first. */
export function chooseNodes(
  scene: Scene,
  scale: number,
  inSight: (node: NodeRef) => boolean,
): Choice[] {
  const { ego } = scene;
  const asked = (node: NodeRef): Choice => ({ node, strong: true, limit: centerLimit });
  if (ego !== null) {
    const several = [ego.center, ...ego.others];
    const apart = scene.chosen.filter((node) => !egoHolds(ego.centers, node));
    const centers = [...several, ...apart].filter((node) => isDrawn(scene, node));
    const neighbours = ego.neighbours.filter(
      (node) => !egoHolds(scene.ringed, node) && inSight(node),
    );
    const usual = (node: NodeRef): Choice => ({ node, strong: false, limit: egoLimit });
    const modest = (node: NodeRef): Choice => ({ node, strong: false, limit: nearLimit });
    const few = centers.length <= fewCenters;
    return [
      ...(few ? centers.map(asked) : centers.filter(inSight).map(modest)),
      ...neighbours.map(usual),
    ];
  }
  const roomy = isRoomy(scene.detail, scale);
  const least = scale > allScale || scale < fewScale ? nearLimit : 0;
  const usual = (node: NodeRef): Choice => ({
    node,
    strong: false,
    limit: Math.max(least, labelLimit(scene.structure, node)),
  });
  const wanted = (node: NodeRef) =>
    wholeScaleOf(scene.detail, node) <= scale &&
    standingOf(scene, node) === 'usual' &&
    inSight(node);
  // Drawn concepts are numbered by document frequency.
  const byImportance = scene.visible.concepts
    .slice(0, roomy ? undefined : Math.max(fewConcepts, crowdedLabels(scale)))
    .map((number): NodeRef => ({ kind: 'concept', number }))
    .filter((node) => wanted(node) && (roomy || !leads(scene, node)));
  const written = scale < fewScale ? byImportance.slice(0, fewConcepts) : byImportance;
  const titles =
    scale > titlesFrom(scene.view, roomy)
      ? scene.visible.papers.map((number): NodeRef => ({ kind: 'paper', number })).filter(wanted)
      : [];
  return [...written.map(usual), ...titles.map(usual)];
}

/** Titles are long: where papers stand alone they have room early, but not on a crowded map. */
function titlesFrom(view: MapView, roomy: boolean): number {
  if (view !== 'papers') return titleScale;
  return roomy ? fewScale : allScale;
}

/** What the requests are made from. */
export interface RequestGround {
  scene: Scene;
  projection: Projection;
  /** Returns the size of a node's text. */
  measure(choice: Choice): Size;
  /** Sides of the labels that are written now, by node key. */
  sides: ReadonlyMap<string, number>;
  /** Boxes of the names of communities, by community. */
  names: ReadonlyMap<number, Box>;
}

/** How far the ring of the selected node reaches beyond it, in pixels. */
const selectedReach = 6;

/** Returns the requests for `choices`, those already written first among equals. */
export function requestLabels(choices: readonly Choice[], ground: RequestGround): LabelRequest[] {
  const { scene, projection, sides } = ground;
  const { ego } = scene;
  const centers =
    ego === null || ego.others.length >= fewCenters
      ? []
      : [ego.center, ...ego.others].map((node) => projection.toScreen(positionOf(scene, node)));
  const growth = symbolGrowth(projection.scale);
  return stableOrder(choices, scene, sides).map((choice) => {
    const { node, limit } = choice;
    const key = keyOf(node);
    const community = communityOf(scene.structure, node);
    const side = sides.get(key);
    const ring =
      choice.strong || egoHolds(scene.ringed, node)
        ? selectedReach
        : ringReachOf(scene, node) * Math.min(1, growth);
    const shun = leads(scene, node) ? ground.names.get(community) : undefined;
    const anchor = projection.toScreen(positionOf(scene, node));
    const awayFrom = nearestOf(
      ego !== null && egoHolds(ego.centers, node)
        ? centers.filter((center) => center.x !== anchor.x || center.y !== anchor.y)
        : centers,
      anchor,
    );
    return {
      key,
      ...ground.measure(choice),
      anchor,
      radius: radiusOf(scene, node) * growth + ring,
      community,
      limit,
      ...(side === undefined ? {} : { side }),
      ...(shun === undefined ? {} : { shun: aroundName(shun) }),
      ...(awayFrom === undefined ? {} : { awayFrom }),
    };
  });
}

/** Returns the one of `points` that is nearest to `place`. */
function nearestOf(points: readonly Point[], place: Point): Point | undefined {
  let nearest: Point | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const distance = Math.hypot(point.x - place.x, point.y - place.y);
    if (distance >= shortest) continue;
    shortest = distance;
    nearest = point;
  }
  return nearest;
}

/** Returns where `node` stands, in map units. */
export function positionOf(scene: Pick<Scene, 'structure' | 'moved'>, node: NodeRef): Point {
  const { papers, concepts } = scene.structure;
  const home = (node.kind === 'paper' ? papers : concepts)[node.number];
  return movedPlace(scene.moved, node, home ?? { x: 0, y: 0 });
}

function leads({ structure }: Scene, node: NodeRef): boolean {
  const community = structure.communities[communityOf(structure, node)];
  return node.kind === 'concept' && community?.leading.includes(node.number) === true;
}

/** Keeps what is written before what is not, within one tier. */
function stableOrder(
  choices: readonly Choice[],
  scene: Scene,
  sides: ReadonlyMap<string, number>,
): Choice[] {
  if (scene.ego !== null) return [...choices];
  const rank = ({ node }: Choice) => {
    const tier = node.kind === 'paper' ? -1 : tierOf(scene.structure, node.number);
    return 2 * tier + (sides.has(keyOf(node)) ? 1 : 0);
  };
  return choices
    .map((choice, place) => ({ choice, place, rank: rank(choice) }))
    .sort((a, b) => b.rank - a.rank || a.place - b.place)
    .map(({ choice }) => choice);
}
