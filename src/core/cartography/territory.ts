/** The territory of each community: its coast, and whether a place lies within. */
import type { DatasetStructure } from '../types.ts';
import { contourRings, type Ring, ringArea, smoothRing } from './contour.ts';
import {
  densitiesOf,
  type Field,
  type Grid,
  gridOver,
  sigmaFor,
  territoriesOf,
} from './density.ts';
import { type Box, boundsOf, type Point } from './geometry.ts';

export interface Territory {
  community: number;
  /** Coasts in map units, the largest first; holes too. Empty where no land is left. */
  rings: Ring[];
  bounds: Box | null;
  /** Centroid of the largest part. */
  center: Point;
}

export interface Territories {
  list: Territory[];
  /** Returns the community in whose territory a place of the map lies; -1 for open ground. */
  ownerAt(place: Point): number;
}

const cell = 5;
const cut = 0.33;
const lead = 0.035;
/** Parts below this area, in σ², are dropped: a lone node's is five times as large. */
const leastArea = 1.4;
/** Passes over each coast; twelve round a corner over some four cells. */
const smoothing = 12;

/** Returns the territories of every community of `structure`, by community number. */
export function drawTerritories(structure: DatasetStructure): Territories {
  const members = [...structure.papers, ...structure.concepts];
  const sigma = sigmaFor(members.length);
  const bounds = boundsOf(members) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const grid = gridOver(bounds, cell, sigma);
  const densities = densitiesOf(members, structure.communities.length, grid, sigma);
  const fields = territoriesOf(densities, cut, lead);
  const list = fields.map((field, community) =>
    territoryOf(community, field, grid, leastArea * sigma ** 2),
  );
  const owners = ownersOf(fields, grid);
  return {
    list,
    ownerAt: ({ x, y }) => {
      const column = Math.round((x - grid.left) / grid.cell);
      const row = Math.round((y - grid.top) / grid.cell);
      const inside = column >= 0 && column < grid.columns && row >= 0 && row < grid.rows;
      return inside ? (owners[row * grid.columns + column] ?? -1) : -1;
    },
  };
}

function territoryOf(community: number, field: Field, grid: Grid, least: number): Territory {
  const rings = contourRings(field, grid)
    .map((ring) => ({ ring, area: Math.abs(ringArea(ring)) }))
    .filter(({ area }) => area >= least)
    .sort((a, b) => b.area - a.area)
    .map(({ ring }) => smoothRing(ring, smoothing));
  return {
    community,
    rings,
    bounds: boundsOf(rings.flat()),
    center: centroidOf(rings[0] ?? []),
  };
}

function ownersOf(fields: readonly Field[], grid: Grid): Int16Array {
  const owners = new Int16Array(grid.columns * grid.rows).fill(-1);
  fields.forEach((field, community) => {
    field.forEach((value, place) => {
      if (value > 0) owners[place] = community;
    });
  });
  return owners;
}

/** Returns the centroid of the area within `ring`; (0, 0) for an empty one. */
function centroidOf(ring: Ring): Point {
  let x = 0;
  let y = 0;
  let doubled = 0;
  let before = ring.at(-1) ?? { x: 0, y: 0 };
  for (const point of ring) {
    const cross = before.x * point.y - point.x * before.y;
    x += (before.x + point.x) * cross;
    y += (before.y + point.y) * cross;
    doubled += cross;
    before = point;
  }
  return doubled === 0 ? { x: 0, y: 0 } : { x: x / (3 * doubled), y: y / (3 * doubled) };
}
