/** The concepts that no map draws, each of which leads to the first paper that mentions it. */
import type { DatasetStructure, DatasetTexts } from '../../core/types.ts';
import { papersOfUndrawn } from '../relations.ts';
import type { Building } from '../slices.ts';
import { conceptEntry, type Entry } from './entries.ts';

/** Concepts that are listed between two breaths. */
const sliceOfConcepts = 250;

/** Lists the undrawn concepts that a paper mentions, in the order of the dataset. O(mentions). */
export function* listUndrawnEntries(
  structure: DatasetStructure,
  texts: DatasetTexts,
): Building<Entry[]> {
  const papers = papersOfUndrawn(structure, texts);
  const first = new Map<number, number>();
  texts.papers.forEach(({ concepts }, paper) => {
    for (const { concept } of concepts) if (!first.has(concept)) first.set(concept, paper);
  });
  yield;
  const entries: Entry[] = [];
  for (const [place, concept] of texts.undrawn.entries()) {
    if (place % sliceOfConcepts === 0) yield;
    const paper = first.get(structure.concepts.length + place);
    if (paper === undefined) continue;
    const entry = conceptEntry({ ...concept, papers: papers[place] ?? 0 }, entries.length);
    entries.push({ ...entry, nodes: [{ kind: 'paper', number: paper }] });
  }
  return entries;
}
