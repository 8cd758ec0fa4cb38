/** The mention links of a dataset, looked up from either end. */
import { paperVectors, type SparseVector, transpose } from '../graph/sparse-vector.ts';
import type { DatasetStructure } from '../types.ts';

export interface MentionIndex {
  /** By paper number: its drawn concepts, ascending, with their weights. */
  papers: readonly SparseVector[];
  /** By drawn concept number: its papers, ascending, with their weights. */
  concepts: readonly SparseVector[];
}

const indexed = new WeakMap<DatasetStructure, MentionIndex>();

/** Returns the index of `structure`, built on the first call. O(nodes + mention links). */
export function indexMentions(structure: DatasetStructure): MentionIndex {
  const known = indexed.get(structure);
  if (known !== undefined) return known;
  const papers = paperVectors(structure.mentions, structure.papers.length);
  const index = { papers, concepts: transpose(papers, structure.concepts.length) };
  indexed.set(structure, index);
  return index;
}
