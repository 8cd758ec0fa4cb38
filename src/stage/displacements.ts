/** Where the nodes of a map come from that takes the place of another. */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import type { Point } from './geometry.ts';
import { keyOf } from './map-graph.ts';

/**
 * Returns, by key in `after`, where nodes stood in `before` that stand elsewhere in `after`: a paper by
 * its number, a concept by its id. A node that is new is left out.
 * @param placeOf returns where a node of `before` was last drawn.
 */
export function displacementsOf(
  before: DatasetStructure,
  after: DatasetStructure,
  placeOf: (node: NodeRef) => Point,
): Map<string, Point> {
  const places = new Map<string, Point>();
  const add = (kind: NodeRef['kind'], number: number, former: number | undefined, home: Point) => {
    if (former === undefined) return;
    const { x, y } = placeOf({ kind, number: former });
    if (x !== home.x || y !== home.y) places.set(keyOf({ kind, number }), { x, y });
  };
  const concepts = new Map(before.concepts.map(({ id }, number) => [id, number]));
  after.papers.forEach((paper, number) => {
    add('paper', number, before.papers[number] === undefined ? undefined : number, paper);
  });
  after.concepts.forEach((concept, number) => {
    add('concept', number, concepts.get(concept.id), concept);
  });
  return places;
}

/** Tells whether a concept's number means the same concept in both. */
export function sameConcepts(before: DatasetStructure, after: DatasetStructure): boolean {
  return (
    before.concepts.length === after.concepts.length &&
    before.concepts.every(({ id }, number) => after.concepts[number]?.id === id)
  );
}
