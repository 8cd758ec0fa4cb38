/** The papers of every drawn concept, looked up by concept. Built once for a structure. */
import type { DatasetStructure } from '../core/types.ts';

const built = new WeakMap<DatasetStructure, number[][]>();

/** Returns, by drawn concept number, its paper numbers ascending. O(mentions) the first time. */
export function papersByConcept(structure: DatasetStructure): readonly (readonly number[])[] {
  const known = built.get(structure);
  if (known !== undefined) return known;
  const papers: number[][] = structure.concepts.map(() => []);
  for (const { paper, concept } of structure.mentions) papers[concept]?.push(paper);
  for (const list of papers) list.sort((a, b) => a - b);
  built.set(structure, papers);
  return papers;
}
