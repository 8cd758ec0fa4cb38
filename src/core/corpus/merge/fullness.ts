/** Which of two records of a paper says more. */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { Paper } from '../../types.ts';

/** Orders the fuller of two papers first: by fields, then by text; equal only where all is equal. */
export function compareFullness(a: Paper, b: Paper): number {
  return (
    Object.keys(b).length - Object.keys(a).length ||
    textLength(b) - textLength(a) ||
    compareCodeUnits(JSON.stringify(a), JSON.stringify(b))
  );
}

function textLength({ title, abstract = '' }: Paper): number {
  return title.length + abstract.length;
}
