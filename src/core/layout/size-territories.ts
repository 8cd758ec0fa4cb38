/** How large territories are: land in proportion to nodes, with sea around it. */
import type { Territory } from './bound-lands.ts';

/**
 * Half the sea between two territories: as wide as nodes are apart, because that far a region reaches
 * beyond them, within these pixels.
 */
const coast = { least: 12, most: 34 };

export type TerritorySize = Pick<Territory, 'radius' | 'shore'>;

/**
 * Returns the size of the territory of each community of `sizes` nodes. Small islands get less sea, so
 * that many of them leave room for land.
 */
export function sizeTerritories(sizes: readonly number[], areaPerNode: number): TerritorySize[] {
  const widest = Math.min(coast.most, Math.max(coast.least, Math.sqrt(areaPerNode)));
  return sizes.map((size) => {
    const radius = Math.sqrt((size * areaPerNode) / Math.PI);
    return { radius, shore: Math.min(widest, radius) };
  });
}
