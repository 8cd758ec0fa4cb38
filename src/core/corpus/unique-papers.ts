/** One paper an id. Which of several records stays is decided by what they hold, not by order. */
import { compareCodeUnits } from '../shared/compare.ts';
import type { Paper, RejectedRecord } from '../types.ts';
import { textKey } from './paper-from-draft.ts';

/** A paper and the record it comes from. */
export interface PlacedPaper {
  paper: Paper;
  file: string;
  line: number;
}

/**
 * Returns the record of each id that stays, in input order, and the others as rejected: the same
 * text again is a duplicate, another text a conflict. The fullest record stays: the one with more
 * fields, then with more text, then the first by its JSON.
 */
export function uniquePapers(placed: readonly PlacedPaper[]): {
  kept: PlacedPaper[];
  rejected: RejectedRecord[];
} {
  const fullest = new Map<string, PlacedPaper>();
  for (const candidate of placed) {
    const rival = fullest.get(candidate.paper.id);
    if (rival === undefined || compareFullness(candidate.paper, rival.paper) < 0) {
      fullest.set(candidate.paper.id, candidate);
    }
  }
  const rejected: RejectedRecord[] = [];
  for (const record of placed) {
    const kept = fullest.get(record.paper.id);
    if (kept !== undefined && kept !== record) rejected.push(rejection(record, kept));
  }
  return { kept: placed.filter((record) => fullest.get(record.paper.id) === record), rejected };
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

function rejection({ paper, file, line }: PlacedPaper, kept: PlacedPaper): RejectedRecord {
  const place = `line ${kept.line}${kept.file === file ? '' : ` of ${kept.file}`}`;
  return textKey(paper) === textKey(kept.paper)
    ? { file, line, code: 'duplicate', reason: `the paper of ${place} again (id '${paper.id}')` }
    : {
        file,
        line,
        code: 'id-conflict',
        reason: `another text under the id '${paper.id}' of ${place}; give it an id of its own`,
      };
}
