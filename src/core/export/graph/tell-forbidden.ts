/** Says which characters of a graph a form cannot hold: how many were left out, and where first. */
import type { ExportRemark } from '../source.ts';

export interface ForbiddenCount {
  /** Counts in every text, and list of texts, of the row of a node or link, or of the map. */
  see(row: object): void;
  /** Says what was left out, where anything was. */
  tell(remark: ((remark: ExportRemark) => void) | undefined): void;
}

/**
 * Returns a count that has seen nothing.
 * @param countIn how many characters of a text cannot be held.
 * @param form whose rule it is: "XML".
 */
export function countForbiddenIn(countIn: (text: string) => number, form: string): ForbiddenCount {
  let count = 0;
  let first = '';
  return {
    see(row) {
      for (const [column, value] of Object.entries(row)) {
        for (const text of [value].flat()) {
          const found = typeof text === 'string' ? countIn(text) : 0;
          if (found > 0 && count === 0) first = `${column} of ${nameOf(row)}`;
          count += found;
        }
      }
    },
    tell(remark) {
      if (count === 0) return;
      const what = count === 1 ? '1 character was' : `${count} characters were`;
      const message = `${what} left out that ${form} cannot hold, first in the ${first}.`;
      remark?.({ code: 'forbidden-characters', message });
    },
  };
}

function nameOf(row: object): string {
  if ('id' in row) return JSON.stringify(row.id);
  return 'source' in row && 'target' in row
    ? `link from ${JSON.stringify(row.source)} to ${JSON.stringify(row.target)}`
    : 'the map';
}
