/**
 * A guard against regressions on texts of our own: no measure of quality, and not quoted as one.
 * With ANNOTATED_FIGURES set, the present shares and every row that fails are printed.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../src/core/concepts/extract-concepts.ts';
import { calm } from '../concepts-of.ts';
import { type CheckedRow, checkAcrossTexts, checkTexts } from './annotated-checks.ts';
import { KNOWN_FAILURES } from './annotated-known.ts';
import { FIELDS, readAcrossTexts, readAnnotatedTexts } from './annotated-texts.ts';

/**
 * Per cent of the rows that hold: in all fields together, and in the field with the least. Raised to
 * just below the present share whenever that rises.
 */
const FLOORS = [
  { check: 'concept', all: 86, least: 77 },
  { check: 'leading', all: 78, least: 74 },
  { check: 'filler', all: 95, least: 88 },
  { check: 'verbRuns', all: 84, least: 77 },
  { check: 'senses', all: 23, least: 23 },
  { check: 'broader', all: 88, least: 88 },
];

/** Checks of which every row holds, known failures aside. */
const STRICT = [
  'labels',
  'citations',
  'fragments',
  'measures',
  'acronym',
  'apart',
  'together',
  'merges',
  'notBroader',
];

let rows: CheckedRow[] = [];

beforeAll(async () => {
  const texts = readAnnotatedTexts();
  const papers = texts.map(({ id, title, abstract }) => ({ id, title, abstract }));
  const extraction = await extractConcepts(papers, calm);
  rows = [
    ...checkTexts(texts, extraction),
    ...checkAcrossTexts(readAcrossTexts(), texts, extraction),
  ];
  if (process.env.ANNOTATED_FIGURES !== undefined) printFigures();
}, 60_000);

describe('extraction on the annotated texts', () => {
  it.each(FLOORS)('holds $check in $all % of the rows, $least % in each field', (floor) => {
    const { check, all, least } = floor;
    const mine = rows.filter((row) => row.check === check);
    const misses = `Rows that fail:\n${mine.filter(fails).map(tell).join('\n')}`;
    expect(mine).not.toEqual([]);
    expect(shareOf(mine), misses).toBeGreaterThanOrEqual(all);
    for (const field of new Set(mine.map((row) => row.field))) {
      const share = shareOf(mine.filter((row) => row.field === field));
      expect(share, `${field}\n${misses}`).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(STRICT)('holds every row of %s that is no known failure', (check) => {
    const known = new Set(KNOWN_FAILURES.flatMap((failures) => failures.rows));
    const mine = rows.filter((row) => row.check === check);
    expect(mine).not.toEqual([]);
    expect(mine.filter((row) => fails(row) && !known.has(nameOf(row))).map(tell)).toEqual([]);
  });

  it.each(KNOWN_FAILURES)(
    'still fails, to be taken off the list when it holds: $reason',
    (known) => {
      const failing = new Set(rows.filter(fails).map(nameOf));
      expect(known.rows.filter((row) => !failing.has(row))).toEqual([]);
    },
  );
});

function fails({ holds }: CheckedRow): boolean {
  return !holds;
}

function shareOf(of: readonly CheckedRow[]): number {
  return (100 * of.filter(({ holds }) => holds).length) / of.length;
}

function nameOf({ check, subject }: CheckedRow): string {
  return `${check}: ${subject}`;
}

function tell(row: CheckedRow): string {
  return row.found === '' ? nameOf(row) : `${nameOf(row)} [${row.found}]`;
}

function printFigures() {
  const checks = [...new Set(rows.map(({ check }) => check))];
  const cell = (of: readonly CheckedRow[]) =>
    of.length === 0 ? '' : `${shareOf(of).toFixed(1)} of ${of.length}`;
  const figures = checks.map((check) => {
    const mine = rows.filter((row) => row.check === check);
    const byField = FIELDS.map((field) => [field, cell(mine.filter((row) => row.field === field))]);
    return [check, { all: cell(mine), ...Object.fromEntries(byField) }];
  });
  console.table(Object.fromEntries(figures));
  console.log(rows.filter(fails).map(tell).join('\n'));
}
