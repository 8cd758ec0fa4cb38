/** One key steps the mark of what is selected. */
import type { DatasetStructure } from '../core/types.ts';
import { nextReadState, type ReadingList } from './reading-list.ts';
import type { ExplorerState } from './state.ts';

/** Gives every selected paper the mark that follows that of the first. Concepts have none. */
export function markSelected(
  structure: DatasetStructure,
  { selected, picked }: Pick<ExplorerState, 'selected' | 'picked'>,
  reading: ReadingList,
): void {
  const nodes = selected === null ? picked : [selected];
  const papers = nodes.flatMap(({ kind, number }) =>
    kind === 'paper' ? (structure.papers[number]?.id ?? []) : [],
  );
  const [first] = papers;
  if (first === undefined) return;
  const { marks, mark } = reading.getState();
  mark(papers, nextReadState(marks.get(first)?.state ?? null));
}
