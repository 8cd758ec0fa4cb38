/**
 * Territories: a disc of land for each community, its area in proportion to its nodes, with sea
 * around it. Several seeded orders of packing are tried; the best has related communities close
 * together and fits the frame best.
 */
import { createRandom } from '../shared/random.ts';
import { type Affinity, type Disc, distanceOf, packDiscs } from './pack-discs.ts';

/**
 * Half the sea between two territories, in pixels: a region reaches about this far beyond its nodes.
 * Where there are more than so many territories, the sea shrinks with them.
 */
const coast = 34;
const roomyTerritories = 9;
/** Orders that are tried, and the number of territories from which one has to do. */
const orders = 30;
const manyTerritories = 40;
/** Packings after which the land fills the frame to within a hundredth. */
const rounds = 5;
/** Part of the frame that is land at first. */
const firstLand = 0.5;

export interface Territories {
  /** By community. The radius is that of the land. */
  discs: Disc[];
  /** Square pixels of land for each node. */
  areaPerNode: number;
}

/**
 * Returns territories that fill a frame of `width` by `height`, around the origin.
 * @param sizes nodes of each community, each at least 1.
 */
export function placeTerritories(
  sizes: readonly number[],
  affinity: Affinity,
  seed: number,
  width: number,
  height: number,
): Territories {
  let areaPerNode = (firstLand * width * height) / sum(sizes);
  const order = chooseOrder(sizes, areaPerNode, affinity, seed, width / height);
  let discs: Disc[] = [];
  for (let round = 0; round < rounds; round++) {
    const land = landRadii(sizes, areaPerNode);
    discs = packDiscs(addSea(land), affinity, order);
    discs = discs.map((disc, number) => ({ ...disc, radius: land[number] ?? 0 }));
    const box = boundingBox(discs);
    const scale = Math.min(width / box.width, height / box.height);
    if (round < rounds - 1) areaPerNode *= scale * scale;
  }
  return { discs, areaPerNode };
}

function chooseOrder(
  sizes: readonly number[],
  areaPerNode: number,
  affinity: Affinity,
  seed: number,
  aspect: number,
): number[] {
  const radii = addSea(landRadii(sizes, areaPerNode));
  const random = createRandom(seed);
  let best = orderBySize(sizes);
  let least = Number.POSITIVE_INFINITY;
  for (let trial = 0; trial < (sizes.length < manyTerritories ? orders : 1); trial++) {
    const order = trial === 0 ? best : orderBySize(sizes.map((size) => size * (0.5 + random())));
    const cost = costOf(packDiscs(radii, affinity, order), affinity, aspect);
    if (cost < least - 1e-9) [best, least] = [order, cost];
  }
  return best;
}

function orderBySize(sizes: readonly number[]): number[] {
  return [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
}

/** Mean distance of related discs, plus half the height of the frame that would hold all. */
function costOf(discs: readonly Disc[], affinity: Affinity, aspect: number): number {
  let [pull, total] = [0, 0];
  discs.forEach((disc, a) => {
    for (let b = 0; b < a; b++) {
      const weight = affinity(a, b);
      pull += weight * distanceOf(disc, discs[b] ?? disc);
      total += weight;
    }
  });
  const box = boundingBox(discs);
  return (total > 0 ? pull / total : 0) + Math.max(box.width / aspect, box.height);
}

function landRadii(sizes: readonly number[], areaPerNode: number): number[] {
  return sizes.map((size) => Math.sqrt((size * areaPerNode) / Math.PI));
}

/** Small islands get less sea, so that many of them leave room for land. */
function addSea(land: readonly number[]): number[] {
  const shore = coast * Math.min(1, Math.sqrt(roomyTerritories / land.length));
  return land.map((radius) => radius + Math.min(shore, radius));
}

function boundingBox(discs: readonly Disc[]): { width: number; height: number } {
  const lefts = discs.map(({ x, radius }) => x - radius);
  const rights = discs.map(({ x, radius }) => x + radius);
  const tops = discs.map(({ y, radius }) => y - radius);
  const bottoms = discs.map(({ y, radius }) => y + radius);
  return {
    width: Math.max(...rights) - Math.min(...lefts),
    height: Math.max(...bottoms) - Math.min(...tops),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
