/** Records of one paper → one paper. */
import type { Paper } from '../../types.ts';
import { textKey } from '../paper-from-draft.ts';
import type { MergedRecord, NamedRecord } from '../reading.ts';
import { giveDistinctIds } from './distinct-ids.ts';
import { compareFullness } from './fullness.ts';

/** A paper and the record that it comes from. */
export interface PlacedPaper {
  paper: Paper;
  file: string;
  line: number;
}

/**
 * Returns the papers that stay, in input order, and what was merged into them. Ids are unique after it.
 */
export function mergePapers(placed: readonly PlacedPaper[]): {
  kept: Paper[];
  merged: MergedRecord[];
} {
  const fullest = new Map<string, PlacedPaper>();
  const keyOf = ({ paper }: PlacedPaper) => `${paper.id}\n${textKey(paper)}`;
  for (const candidate of placed) {
    const rival = fullest.get(keyOf(candidate));
    if (rival === undefined || compareFullness(candidate.paper, rival.paper) < 0) {
      fullest.set(keyOf(candidate), candidate);
    }
  }
  const merged = placed.flatMap((record): MergedRecord[] => {
    const kept = fullest.get(keyOf(record));
    if (kept === undefined || kept === record) return [];
    const reason = `same id ${record.paper.id}`;
    return [{ kept: nameRecord(kept), dropped: nameRecord(record), code: 'id', reason }];
  });
  const kept = placed.filter((record) => fullest.get(keyOf(record)) === record);
  return { kept: giveDistinctIds(kept.map(({ paper }) => paper)), merged };
}

function nameRecord({ paper: { id, title }, file, line }: PlacedPaper): NamedRecord {
  return { file, line, id, title };
}
