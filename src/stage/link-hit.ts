/**
 * Which link is meant by a place on the map.
 *
 * Sigma's edge events read a pixel back from WebGL and cost half of a frame again. Here the distance of
 * the place to each link is computed: with a and b the ends, p the place and
 * t = clamp((p - a) · (b - a) / |b - a|²), it is |p - a - t (b - a)|. O(links), about a tenth of a
 * millisecond for ten thousand.
 */

import { linkBetween } from '../explorer/node-refs.ts';
import type { LinkRef } from '../explorer/state.ts';
import type { Point } from './geometry.ts';
import type { LinkAttributes, MapGraph, NodeAttributes } from './map-graph.ts';
import { type Moved, movedPlace } from './moved.ts';
import { linkStandingOf, type Scene } from './scene.ts';

/** How near a place has to be to a link, in pixels. */
export const linkReach = { mouse: 5, touch: 14 } as const;

/** Where more links than this are within reach, none is meant. */
const mostWithinReach = 8;

/** Links with their ends as x, y, x, y. */
interface LinkShapes {
  links: readonly LinkAttributes[];
  ends: Float64Array;
}

/** Returns a finder of links, which keeps their shapes as long as the graph and what is moved stay. */
export function createLinkFinder(): (
  graph: MapGraph,
  scene: Scene,
  place: Point,
  reach: number,
) => LinkRef | null {
  let known: { graph: MapGraph; moved: Moved; shapes: LinkShapes } | null = null;
  return (graph, scene, place, reach) => {
    const { moved } = scene;
    if (known?.graph !== graph || known.moved !== moved) {
      known = { graph, moved, shapes: shapesOf(graph, moved) };
    }
    return nearestLink(known.shapes, scene, place, reach);
  };
}

/**
 * Returns the drawn link nearest to `place` within `reach`, both in map units. Where an ego network
 * stands out, only its links are meant; where it doesn't, links too many to tell apart are not.
 */
function nearestLink(
  { links, ends }: LinkShapes,
  scene: Scene,
  place: Point,
  reach: number,
): LinkRef | null {
  let nearest: LinkAttributes | null = null;
  let shortest = reach;
  let within = 0;
  for (let number = 0; number < links.length; number += 1) {
    const distance = distanceTo(ends, 4 * number, place, reach);
    const link = links[number];
    if (distance > reach || link === undefined || !isMeant(scene, link)) continue;
    within += 1;
    if (distance > shortest) continue;
    shortest = distance;
    nearest = link;
  }
  if (nearest === null || (scene.ego === null && within > mostWithinReach)) return null;
  return linkBetween(nearest.source, nearest.target);
}

/** Tells whether a link can be pointed at: one that recedes is hardly seen. */
function isMeant(scene: Scene, { source, target, main }: LinkAttributes): boolean {
  const standing = linkStandingOf(scene, source, target);
  return standing === 'emphasised' || (standing === 'usual' && main);
}

/** Returns the distance of `place` to the link whose ends begin at `at`; infinite where it is out of reach. */
function distanceTo(ends: Float64Array, at: number, { x, y }: Point, reach: number): number {
  const ax = ends[at] ?? 0;
  const ay = ends[at + 1] ?? 0;
  const bx = ends[at + 2] ?? 0;
  const by = ends[at + 3] ?? 0;
  if (x < Math.min(ax, bx) - reach || x > Math.max(ax, bx) + reach) return Infinity;
  if (y < Math.min(ay, by) - reach || y > Math.max(ay, by) + reach) return Infinity;
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function shapesOf(graph: MapGraph, moved: Moved): LinkShapes {
  const links: LinkAttributes[] = [];
  const ends = new Float64Array(4 * graph.size);
  const put = (at: number, { kind, number, x, y }: NodeAttributes) => {
    const place = movedPlace(moved, { kind, number }, { x, y });
    ends[at] = place.x;
    ends[at + 1] = place.y;
  };
  graph.forEachEdge((_key, link, _source, _target, source, target) => {
    const at = 4 * links.length;
    put(at, source);
    put(at + 2, target);
    links.push(link);
  });
  return { links, ends };
}
