/** Columns of a source as fields of a BibTeX entry: volume, pages, publisher, and what else it had. */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { MapPaper } from '../../types.ts';
import { pagesOf } from './source-columns.ts';

/** What is said already, and what would change how an entry is read or set. */
const NOT_KEPT: ReadonlySet<string> = new Set(
  (
    'entrytype type crossref xdata xref ids options entryset execute related label sortkey presort file ' +
    'langid langidopts hyphenation gender shorthand'
  ).split(' '),
);

const LONGEST_NAME = 30;

/**
 * Returns the names and plain values of the columns that `paper` has, by name; none of those that are
 * called as one of `own`. Blanks and signs in a name become hyphens. The issue of a journal is its number.
 */
export function sourceFields(paper: MapPaper, own: ReadonlySet<string>): [string, string][] {
  const columns = Object.entries(paper.fields ?? {}).map(([column, value]): [string, string] => [
    fieldName(column),
    value,
  ]);
  const hasNumber = columns.some(([name]) => name === 'number');
  const named = new Map<string, string>();
  for (const [column, value] of columns.sort(byName)) {
    const name = column === 'issue' && !hasNumber ? 'number' : column;
    if (name === '' || own.has(name) || NOT_KEPT.has(name) || named.has(name)) continue;
    if (value.trim() !== '')
      named.set(name, name === 'pages' ? (pagesOf(paper, '--') ?? '') : value);
  }
  return [...named];
}

function fieldName(column: string): string {
  return column
    .toLowerCase()
    .replace(/[^a-z\d_-]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST_NAME)
    .replace(/-+$/, '');
}

function byName([a, one]: [string, string], [b, other]: [string, string]): number {
  return compareCodeUnits(a, b) || compareCodeUnits(one, other);
}
