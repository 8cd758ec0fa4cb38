/**
 * Places for concepts that come onto a map that is laid out: each as near as there is room to the
 * middle of its papers, weighed by how much they are about it. Only + - * / and sqrt decide.
 */
import { conceptDiscRadius, paperHalfSide } from '../shared/node-size.ts';
import type { Concept, Position } from '../types.ts';

interface Disc extends Position {
  radius: number;
}

/** Empty pixels around a node. */
const gap = 4;

/** Steps from the middle at most, in each direction; where all is taken, the middle itself is it. */
const furthest = 16;

/** Pixels of a step. */
const stride = 6;

/** Offsets from a point, the nearest first, ties by y, then x. */
const offsets: readonly Position[] = listOffsets();

/**
 * Returns the places of `concepts`, by place in the list, rounded to hundredths of a pixel.
 * @param known places by id of concepts that stay where they are.
 * @param papers places by paper number.
 */
export function placeConcepts(
  concepts: readonly Concept[],
  known: ReadonlyMap<string, Position>,
  papers: readonly Position[],
): Position[] {
  const discs: Disc[] = papers.map(({ x, y }) => ({ x, y, radius: paperHalfSide * Math.SQRT2 }));
  const places = concepts.map((concept) => {
    const place = known.get(concept.id);
    if (place !== undefined) discs.push({ x: place.x, y: place.y, radius: radiusOf(concept) });
    return place;
  });
  return concepts.map((concept, number) => {
    const place = places[number];
    if (place !== undefined) return { x: place.x, y: place.y };
    const fresh = freePlace(middleOf(concept, papers), radiusOf(concept), discs);
    discs.push({ ...fresh, radius: radiusOf(concept) });
    return fresh;
  });
}

function radiusOf(concept: Concept): number {
  return conceptDiscRadius(concept.papers.length);
}

function middleOf(concept: Concept, papers: readonly Position[]): Position {
  const sum = { x: 0, y: 0, weight: 0 };
  for (const { paper, weight } of concept.papers) {
    const { x, y } = papers[paper] ?? { x: 0, y: 0 };
    sum.x += weight * x;
    sum.y += weight * y;
    sum.weight += weight;
  }
  return { x: sum.x / sum.weight, y: sum.y / sum.weight };
}

function freePlace(middle: Position, radius: number, discs: readonly Disc[]): Position {
  const reach = furthest * stride * Math.SQRT2;
  const near = discs.filter((disc) => distance(disc, middle) < reach + disc.radius + radius + gap);
  for (const offset of offsets) {
    const place = { x: middle.x + offset.x, y: middle.y + offset.y };
    if (near.every((disc) => distance(disc, place) >= disc.radius + radius + gap)) {
      return rounded(place);
    }
  }
  return rounded(middle);
}

function distance(a: Position, b: Position): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

function rounded({ x, y }: Position): Position {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

function listOffsets(): Position[] {
  const listed: Position[] = [];
  for (let y = -furthest; y <= furthest; y++) {
    for (let x = -furthest; x <= furthest; x++) listed.push({ x: x * stride, y: y * stride });
  }
  const squared = ({ x, y }: Position) => x * x + y * y;
  return listed.sort((a, b) => squared(a) - squared(b) || a.y - b.y || a.x - b.x);
}
