/** The nominal map: its size, its margin, and the room of the nodes drawn on it, in pixels. */
import { conceptDiscRadius, paperHalfSide } from '../shared/node-size.ts';

/** Width and height of the map at the zoom that fits it. */
export const frame = { width: 1110, height: 790 };

/** Distance of the outermost nodes from the edge of the map, so that their regions lie inside. */
const margin = 64;

/** Width and height of the part of the map in which nodes lie. */
const inner = { width: frame.width - 2 * margin, height: frame.height - 2 * margin };

/** Square pixels of the map for each node, at most: on a list of 60 papers it is half of that. */
const mostAreaPerNode = 80 ** 2;

/**
 * Returns width and height of the part of the map in which `nodes` nodes lie. A hundred fill it; few
 * lie in its middle, as close as many would, so that a community is one region on a small map too.
 */
export function extentFor(nodes: number): { width: number; height: number } {
  const share = Math.min(1, (nodes * mostAreaPerNode) / (inner.width * inner.height));
  return { width: inner.width * Math.sqrt(share), height: inner.height * Math.sqrt(share) };
}

/** Empty pixels between any two nodes. */
export const nodeGap = 6;

/** Radius of the circle around a paper's square. */
export const paperRadius = paperHalfSide * Math.SQRT2;

/** Width of the ring around a concept's disc. */
const conceptRing = 1.2;

/** Returns the radius of a concept's disc with its ring. */
export function conceptRadius(papers: number): number {
  return conceptDiscRadius(papers) + conceptRing;
}
