/**
 * The indexes of an open map, built in slices while the page has nothing else to do and kept while
 * the map is open. Papers never change under edits, so that these rebuild the concepts alone.
 */
import type { DatasetStructure, DatasetTexts } from '../../core/types.ts';
import { nothingFound, type SearchAnswer } from '../../explorer/search/answer.ts';
import type { RankedIndex } from '../../explorer/search/ranked-index.ts';
import { buildTextSearch, type TextSearch } from '../../explorer/search/text-search.ts';
import {
  buildConceptIndex,
  buildPaperIndexes,
  buildUndrawnIndex,
  type PaperIndexes,
  searchEverything,
} from '../../explorer/search.ts';
import type { Building } from '../../explorer/slices.ts';
import { runInSlices, type SlicedRun } from './run-in-slices.ts';

export interface SearchIndex {
  /** Tells what is there to be searched; what a query finds is null until names are. */
  search(query: string): SearchAnswer | null;
  /** Goes on without waiting for idle time, as someone waits. */
  hurry(): void;
  /** Counts the parts that have come. */
  version(): number;
  /** @returns how to stop listening. */
  onPart(listener: () => void): () => void;
}

/** What is kept while the map is open. */
interface Lasting {
  papers: PaperIndexes | null;
  texts: TextSearch | null;
}

const lasting = new WeakMap<DatasetStructure, Lasting>();
const indexes = new WeakMap<DatasetStructure, { of: DatasetTexts | null; index: SearchIndex }>();

/**
 * Returns the index of `structure`, one for each pair of a structure and its texts.
 * @param published the map as it was loaded, whose papers last.
 */
export function searchIndexOf(
  published: DatasetStructure,
  structure: DatasetStructure,
  texts: DatasetTexts | null,
): SearchIndex {
  const known = indexes.get(structure);
  if (known !== undefined && known.of === texts) return known.index;
  const index = startIndex(published, structure, texts);
  indexes.set(structure, { of: texts, index });
  return index;
}

function startIndex(
  published: DatasetStructure,
  structure: DatasetStructure,
  texts: DatasetTexts | null,
): SearchIndex {
  const kept: Lasting = lasting.get(published) ?? { papers: null, texts: null };
  lasting.set(published, kept);
  let concepts: RankedIndex | null = null;
  let undrawn: RankedIndex | null = null;
  let version = 0;
  let run: SlicedRun | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  function* build(): Building<null> {
    concepts = yield* buildConceptIndex(structure);
    kept.papers ??= yield* buildPaperIndexes(published.papers);
    tell();
    if (texts === null) return null;
    kept.texts ??= yield* buildTextSearch(texts);
    tell();
    undrawn = yield* buildUndrawnIndex(structure, texts);
    tell();
    return null;
  }
  const start = () => {
    run ??= runInSlices(build());
    return run;
  };
  return {
    search(query) {
      if (query.trim() === '') return nothingFound();
      if (concepts === null || kept.papers === null) return null;
      const parts = { structure, concepts, undrawn, texts: kept.texts, ...kept.papers };
      return searchEverything(parts, query);
    },
    hurry: () => start().hurry(),
    version: () => version,
    onPart(listener) {
      listeners.add(listener);
      start().resume();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) run?.pause();
      };
    },
  };
}
