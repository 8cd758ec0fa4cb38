/** Records of one paper → one paper. */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { Paper } from '../../types.ts';
import type { MergedRecord, NamedRecord } from '../reading.ts';

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
  kept: PlacedPaper[];
  merged: MergedRecord[];
} {
  const fullest = new Map<string, PlacedPaper>();
  for (const candidate of placed) {
    const rival = fullest.get(candidate.paper.id);
    if (rival === undefined || compareFullness(candidate.paper, rival.paper) < 0) {
      fullest.set(candidate.paper.id, candidate);
    }
  }
  const merged = placed.flatMap((record): MergedRecord[] => {
    const kept = fullest.get(record.paper.id);
    if (kept === undefined || kept === record) return [];
    const reason = `same id ${record.paper.id}`;
    return [{ kept: nameRecord(kept), dropped: nameRecord(record), code: 'id', reason }];
  });
  return { kept: placed.filter((record) => fullest.get(record.paper.id) === record), merged };
}

/** Orders the fuller of two papers first. */
function compareFullness(a: Paper, b: Paper): number {
  return (
    Object.keys(b).length - Object.keys(a).length ||
    textLength(b) - textLength(a) ||
    compareCodeUnits(JSON.stringify(a), JSON.stringify(b))
  );
}

function textLength({ title, abstract = '' }: Paper): number {
  return title.length + abstract.length;
}

function nameRecord({ paper: { id, title }, file, line }: PlacedPaper): NamedRecord {
  return { file, line, id, title };
}
