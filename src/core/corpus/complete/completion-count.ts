/** What completing did, in numbers. */
import type { Paper } from '../../types.ts';
import { FILLED_FIELDS, type FilledField } from './missing-fields.ts';

export interface FieldCompletion {
  field: FilledField;
  /** Papers without it before. */
  missing: number;
  /** Papers that got it, by service, in the order in which the services were asked. */
  filled: { from: string; papers: number }[];
  /** Papers that are still without it. */
  left: number;
}

/** Returns what became of each field between `before` and `after`, the same papers completed. */
export function countCompletion(
  before: readonly Paper[],
  after: readonly Paper[],
  services: readonly string[],
): FieldCompletion[] {
  const lacking = (papers: readonly Paper[], field: FilledField) =>
    papers.filter((paper) => paper[field] === undefined);
  return FILLED_FIELDS.map((field) => {
    const ids = new Set(lacking(before, field).map(({ id }) => id));
    const completed = after.filter(({ id }) => ids.has(id));
    const filled = services.flatMap((from) => {
      const papers = completed.filter((paper) => paper.completedFrom?.[field] === from).length;
      return papers > 0 ? [{ from, papers }] : [];
    });
    return { field, missing: ids.size, filled, left: lacking(after, field).length };
  });
}
