/**
 * Territories that stay where their nodes lay on the map before.
 *
 * A territory's disc starts at the mean of the old places of its nodes, so that one that goes on
 * stays, and the parts of one that was divided lie where it lay. Discs whose seas overlap push each
 * other apart, the smaller one the farther, and all stay in the frame. The land for a node is the
 * most, found by halving, at which they come apart. Rejected: packing anew with a cost for the way
 * from the old place, because one disc of another size moves all that are packed after it. Cost: for
 * each pass the pairs of small territories that lie close together, and of the few large ones each with
 * all; where not even the least land comes apart, no more is tried.
 */
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Position } from '../types.ts';
import type { Territory } from './bound-lands.ts';
import { visitClosePairs } from './close-pairs.ts';
import { sizeTerritories } from './size-territories.ts';
import { sunflower } from './sunflower.ts';

/**
 * Part of the frame that is land, at least and at most, before it grows into the gaps: more would fill
 * the frame better, and drive the territories farther from where they were.
 */
const leastLand = 0.1;
const mostLand = 0.3;
const halvings = 6;
const passes = 100;
/** Overlap, over the sum of the two reaches, that counts as none. */
const tolerance = 0.01;
/** Reach, over the median, from which a territory is looked at with every other. */
const largeFrom = 2;

/**
 * Returns the territory of each community, in a frame of `width` by `height` around the origin.
 * @param sizes nodes of each community, each at least 1.
 * @param starts where each territory starts.
 * @param steps the driver gets its turn after each pass; none is counted.
 */
export async function keepTerritories(
  sizes: readonly number[],
  starts: readonly Position[],
  width: number,
  height: number,
  steps: StageSteps,
): Promise<Territory[]> {
  const areaPerNode = (width * height) / sizes.reduce((sum, size) => sum + size, 0);
  // A pixel aside at most, so that territories that start at one place do not lie in a row.
  const aside = sunflower(sizes.length);
  const place = async (land: number) => {
    const territories = sizeTerritories(sizes, land * areaPerNode).map((size, number) => ({
      x: (starts[number]?.x ?? 0) + (aside[number]?.x ?? 0),
      y: (starts[number]?.y ?? 0) + (aside[number]?.y ?? 0),
      ...size,
    }));
    return { territories, isApart: await pushApart(territories, width, height, steps) };
  };
  let [least, most] = [leastLand, mostLand];
  let kept = await place(least);
  for (let halving = 0; kept.isApart && halving < halvings; halving++) {
    const land = (least + most) / 2;
    const wider = await place(land);
    if (wider.isApart) [kept, least] = [wider, land];
    else most = land;
  }
  return kept.territories;
}

/** Moves the territories apart and into the frame; returns whether they came apart. */
async function pushApart(
  territories: readonly Territory[],
  width: number,
  height: number,
  steps: StageSteps,
): Promise<boolean> {
  const visitPairs = pairVisitor(territories);
  keepInFrame(territories, width, height);
  for (let pass = 0; pass < passes; pass++) {
    let isApart = true;
    visitPairs((a, b) => {
      if (pushPair(a, b)) isApart = false;
    });
    keepInFrame(territories, width, height);
    await steps.advance(0);
    if (isApart) return true;
  }
  return false;
}

function keepInFrame(territories: readonly Territory[], width: number, height: number): void {
  for (const territory of territories) {
    territory.x = clamp(territory.x, width / 2 - territory.radius);
    territory.y = clamp(territory.y, height / 2 - territory.radius);
  }
}

/**
 * Returns what visits all pairs of territories that may overlap where these lie at the time. The few
 * large ones reach over many cells of a grid that suits the others, so they are not put in it.
 */
function pairVisitor(
  territories: readonly Territory[],
): (visit: (a: Territory, b: Territory) => void) => void {
  const reaches = territories.map(reachOf).sort((a, b) => a - b);
  const mostReach = largeFrom * (reaches[Math.floor(reaches.length / 2)] ?? 0);
  const small = territories.filter((territory) => reachOf(territory) <= mostReach);
  const large = territories.filter((territory) => reachOf(territory) > mostReach);
  const smallReach = small.reduce((most, territory) => Math.max(most, reachOf(territory)), 0);
  return (visit) => {
    large.forEach((a, number) => {
      for (const b of large.slice(0, number)) visit(b, a);
      for (const b of small) visit(a, b);
    });
    visitClosePairs(small, 2 * smallReach, (first, second) => {
      const [a, b] = [small[first], small[second]];
      if (a !== undefined && b !== undefined) visit(a, b);
    });
  };
}

function reachOf({ radius, shore }: Territory): number {
  return radius + shore;
}

/** Moves two territories apart, each by the other's share of their area; says whether that was needed. */
function pushPair(a: Territory, b: Territory): boolean {
  const needed = a.radius + a.shore + b.radius + b.shore;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  if (square >= needed * needed) return false;
  const apart = Math.sqrt(square);
  const [ux, uy] = apart > 0 ? [dx / apart, dy / apart] : [1, 0];
  const [areaA, areaB] = [a.radius * a.radius, b.radius * b.radius];
  const push = (needed - apart) / (areaA + areaB);
  a.x -= push * areaB * ux;
  a.y -= push * areaB * uy;
  b.x += push * areaA * ux;
  b.y += push * areaA * uy;
  return needed - apart > tolerance * needed;
}

function clamp(value: number, most: number): number {
  return Math.max(Math.min(-most, 0), Math.min(Math.max(most, 0), value));
}
