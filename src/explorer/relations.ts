/** What a concept is related to: its next broader and narrower concepts, and a word's other meanings. */
import { compareCodeUnits } from '../core/shared/compare.ts';
import type { ConceptSense, DatasetStructure, DatasetTexts } from '../core/types.ts';

/** A concept as others refer to it. */
export interface RelatedConcept {
  id: string;
  label: string;
  papers: number;
  /** Its number where it is drawn; null for one that no map shows. */
  drawn: number | null;
}

/** One of several meanings of a word. */
export interface SenseNote extends ConceptSense {
  /** The concepts of the word's other meanings: most papers first, ties by id. */
  others: RelatedConcept[];
}

interface ConceptDirectory {
  byId: ReadonlyMap<string, RelatedConcept>;
  narrower: ReadonlyMap<string, RelatedConcept[]>;
  senses: ReadonlyMap<string, RelatedConcept[]>;
}

/**
 * Returns the next broader concepts of a drawn one: most papers first, ties by id. Empty where the
 * dataset has no such concept.
 */
export function broaderConcepts(
  structure: DatasetStructure,
  texts: DatasetTexts | null,
  concept: number,
): RelatedConcept[] {
  const { byId } = directoryOf(structure, texts);
  const ids = structure.concepts[concept]?.broader ?? [];
  return ids.flatMap((id) => byId.get(id) ?? []).sort(byPapers);
}

/**
 * Returns the next narrower concepts of a drawn one: most papers first, ties by id. Those that are
 * not drawn are among them once the texts have arrived.
 */
export function narrowerConcepts(
  structure: DatasetStructure,
  texts: DatasetTexts | null,
  concept: number,
): readonly RelatedConcept[] {
  const id = structure.concepts[concept]?.id ?? '';
  return directoryOf(structure, texts).narrower.get(id) ?? [];
}

/** Returns which meaning of its word a drawn concept is; null for a word of one meaning. */
export function senseNoteOf(
  structure: DatasetStructure,
  texts: DatasetTexts | null,
  concept: number,
): SenseNote | null {
  const own = structure.concepts[concept];
  if (own?.sense === undefined) return null;
  const meanings = directoryOf(structure, texts).senses.get(own.sense.word) ?? [];
  return { ...own.sense, others: meanings.filter(({ id }) => id !== own.id) };
}

const drawnOnly = new WeakMap<DatasetStructure, ConceptDirectory>();
const withTexts = new WeakMap<
  DatasetTexts,
  { of: DatasetStructure; directory: ConceptDirectory }
>();

/** The directory of a structure, and of its texts where they are there. Built once for either. */
function directoryOf(structure: DatasetStructure, texts: DatasetTexts | null): ConceptDirectory {
  if (texts === null) {
    const known = drawnOnly.get(structure) ?? buildDirectory(structure, null);
    drawnOnly.set(structure, known);
    return known;
  }
  const known = withTexts.get(texts);
  if (known?.of === structure) return known.directory;
  const directory = buildDirectory(structure, texts);
  withTexts.set(texts, { of: structure, directory });
  return directory;
}

/** O(concepts + mentions). */
function buildDirectory(structure: DatasetStructure, texts: DatasetTexts | null): ConceptDirectory {
  const undrawnPapers = papersOfUndrawn(structure, texts);
  const entries = [
    ...structure.concepts.map((concept, drawn) => ({ ...concept, drawn })),
    ...(texts?.undrawn ?? []).map((concept, place) => ({
      ...concept,
      papers: undrawnPapers[place] ?? 0,
      drawn: null,
    })),
  ];
  const byId = new Map<string, RelatedConcept>();
  const narrower = new Map<string, RelatedConcept[]>();
  const senses = new Map<string, RelatedConcept[]>();
  const file = (lists: Map<string, RelatedConcept[]>, key: string, concept: RelatedConcept) => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [concept]);
    else list.push(concept);
  };
  for (const { id, label, papers, drawn, broader, sense } of entries) {
    const concept = { id, label, papers, drawn };
    byId.set(id, concept);
    for (const above of broader ?? []) file(narrower, above, concept);
    if (sense !== undefined) file(senses, sense.word, concept);
  }
  for (const list of [...narrower.values(), ...senses.values()]) list.sort(byPapers);
  return { byId, narrower, senses };
}

/** Returns in how many papers each undrawn concept is. O(mentions). */
export function papersOfUndrawn(structure: DatasetStructure, texts: DatasetTexts | null): number[] {
  const counts = (texts?.undrawn ?? []).map(() => 0);
  for (const { concepts } of texts?.papers ?? []) {
    for (const { concept } of concepts) {
      const place = concept - structure.concepts.length;
      if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

function byPapers(a: RelatedConcept, b: RelatedConcept): number {
  return b.papers - a.papers || compareCodeUnits(a.id, b.id);
}
