/**
 * Territories: a disc of land for each community, its area in proportion to its nodes, with sea
 * around it. Several seeded orders of packing are tried; the best has related communities close
 * together and fits the frame best.
 */
import { createRandom } from '../shared/random.ts';
import type { Territory } from './bound-lands.ts';
import { type Affinity, type Disc, distanceOf, packDiscs } from './pack-discs.ts';
import { sizeTerritories, type TerritorySize } from './size-territories.ts';

/** Orders that are tried, and the number of territories from which one has to do. */
const orders = 30;
const manyTerritories = 40;
/** Packings after which the land fills the frame to within a hundredth. */
const rounds = 5;
/** Part of the frame that is land at first. */
const firstLand = 0.5;

const middle = { x: 0, y: 0 };

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
    const sized = sizeTerritories(sizes, areaPerNode);
    const discs = packDiscs(sized.map(reachOf), affinity, order);
    territories = sized.map((size, number) => ({ ...(discs[number] ?? middle), ...size }));
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
  const radii = sizeTerritories(sizes, areaPerNode).map(reachOf);
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

function reachOf({ radius, shore }: TerritorySize): number {
  return radius + shore;
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
