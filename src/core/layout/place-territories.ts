/**
 * Territories: a disc of land for each community, its area in proportion to its nodes, with sea
 * around it. Several seeded orders of packing are tried; the best has related communities close
 * together and fits the frame best.
 */
import { createRandom } from '../shared/random.ts';
import type { Territory } from './bound-lands.ts';
import { type Affinity, type Disc, distanceOf, packDiscs } from './pack-discs.ts';

/**
 * Half the sea between two territories: as wide as nodes are apart, because that far a region reaches
 * beyond them, within these pixels.
 */
const coast = { least: 12, most: 34 };
/** Orders that are tried, and the number of territories from which one has to do. */
const orders = 30;
const manyTerritories = 40;
/** Packings after which the land fills the frame to within a hundredth. */
const rounds = 5;
/** Part of the frame that is land at first. */
const firstLand = 0.5;

/**
 * Returns the territory of each community; all with their sea fill a frame of `width` by `height`.
 * @param sizes nodes of each community, each at least 1.
 */
export function placeTerritories(
  sizes: readonly number[],
  affinity: Affinity,
  seed: number,
  width: number,
  height: number,
): Territory[] {
  let areaPerNode = (firstLand * width * height) / sum(sizes);
  const order = chooseOrder(sizes, areaPerNode, affinity, seed, width / height);
  let territories: Territory[] = [];
  for (let round = 0; round < rounds; round++) {
    const land = landRadii(sizes, areaPerNode);
    const shores = listShores(land, areaPerNode);
    const discs = packDiscs(addSea(land, shores), affinity, order);
    territories = discs.map(({ x, y }, number) => ({
      x,
      y,
      radius: land[number] ?? 0,
      shore: shores[number] ?? 0,
    }));
    const box = boundingBox(territories);
    const scale = Math.min(width / box.width, height / box.height);
    areaPerNode *= scale * scale;
  }
  return territories;
}

function chooseOrder(
  sizes: readonly number[],
  areaPerNode: number,
  affinity: Affinity,
  seed: number,
  aspect: number,
): number[] {
  const land = landRadii(sizes, areaPerNode);
  const radii = addSea(land, listShores(land, areaPerNode));
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
function listShores(land: readonly number[], areaPerNode: number): number[] {
  const shore = Math.min(coast.most, Math.max(coast.least, Math.sqrt(areaPerNode)));
  return land.map((radius) => Math.min(shore, radius));
}

function addSea(land: readonly number[], shores: readonly number[]): number[] {
  return land.map((radius, number) => radius + (shores[number] ?? 0));
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
