/**
 * Lands: the shape of each territory. A packing of discs leaves gaps, and round islands look like
 * dishes; so every disc grows into the gaps around it, up to the lines of the power diagram that
 * part it from its neighbours, less its shore. F. Aurenhammer, "Power diagrams: properties,
 * algorithms and applications", SIAM Journal on Computing 16 (1987): two discs are parted by the line
 * from which the tangents to both are equally long, which for discs that touch is their tangent.
 */
import type { Disc } from './pack-discs.ts';
import { areaOf, clipPolygon, type HalfPlane, type Polygon, polygonOf } from './polygon.ts';

/** A disc of land with sea around it. */
export interface Territory extends Disc {
  /** Width of the sea that belongs to it. */
  shore: number;
}

/** Most that a disc's radius grows, unless it is said. */
const usualGrowth = 1.3;
const halvings = 12;

/**
 * Returns the land of each territory. No two overlap, and all have the same area for the area of
 * their discs, but for those too closely surrounded to grow so far. Takes time quadratic in the
 * number of territories.
 * @param mostGrowth of a disc's radius.
 * @param coasts lines beyond which there is no land.
 */
export function boundLands(
  territories: readonly Territory[],
  mostGrowth = usualGrowth,
  coasts: readonly HalfPlane[] = [],
): Polygon[] {
  const borders = territories.map((territory) => [
    ...coasts,
    ...listBorders(territory, territories, mostGrowth),
  ]);
  const widest = territories.map((territory, number) =>
    growLand(territory, mostGrowth, borders[number] ?? []),
  );
  const area = (polygons: readonly Polygon[]) =>
    polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);
  const density = area(widest) / area(territories.map(polygonOf));
  return territories.map((territory, number) => {
    const wanted = density * areaOf(polygonOf(territory));
    let [least, most] = [1, mostGrowth];
    for (let halving = 0; halving < halvings; halving++) {
      const growth = (least + most) / 2;
      if (areaOf(growLand(territory, growth, borders[number] ?? [])) < wanted) least = growth;
      else most = growth;
    }
    return growLand(territory, most, borders[number] ?? []);
  });
}

function growLand(territory: Territory, growth: number, borders: readonly HalfPlane[]): Polygon {
  return borders.reduce(
    clipPolygon,
    polygonOf({ ...territory, radius: growth * territory.radius }),
  );
}

/** The lines towards those territories that may bound the land of `own`, however far it grows. */
function listBorders(
  own: Territory,
  territories: readonly Territory[],
  mostGrowth: number,
): HalfPlane[] {
  const reach = own.radius + own.shore;
  return territories.flatMap((other) => {
    const [dx, dy] = [other.x - own.x, other.y - own.y];
    const apart = Math.sqrt(dx * dx + dy * dy);
    const otherReach = other.radius + other.shore;
    if (apart === 0) return [];
    const toLine = (apart * apart + reach * reach - otherReach * otherReach) / (2 * apart);
    if (toLine - own.shore > mostGrowth * 1.01 * own.radius) return [];
    const [x, y] = [dx / apart, dy / apart];
    return [{ x, y, most: x * own.x + y * own.y + toLine - own.shore }];
  });
}
