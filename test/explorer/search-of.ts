/** A search over a whole small map, built at once. */
import type { DatasetStructure, DatasetTexts } from '../../src/core/types.ts';
import type { SearchAnswer } from '../../src/explorer/search/answer.ts';
import { buildTextSearch } from '../../src/explorer/search/text-search.ts';
import {
  buildConceptIndex,
  buildPaperIndexes,
  buildUndrawnIndex,
  type SearchLimits,
  searchEverything,
} from '../../src/explorer/search.ts';
import { finish } from '../../src/explorer/slices.ts';

export function createSearchIndex(
  structure: DatasetStructure,
  texts: DatasetTexts | null = null,
): { search(query: string, most?: Partial<SearchLimits>): SearchAnswer } {
  const parts = {
    structure,
    concepts: finish(buildConceptIndex(structure)),
    ...finish(buildPaperIndexes(structure.papers)),
    undrawn: texts === null ? null : finish(buildUndrawnIndex(structure, texts)),
    texts: texts === null ? null : finish(buildTextSearch(texts)),
  };
  return { search: (query, most) => searchEverything(parts, query, most) };
}
