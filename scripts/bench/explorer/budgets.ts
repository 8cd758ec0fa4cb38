/** What the explorer may cost, and whether it keeps to it. */

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The most that is allowed; none where the figure only explains another. */
  budget?: number;
}

/** Returns the lines of a table: a figure a line with its budget, met or missed. */
export function budgetTable(figures: readonly Figure[]): string[] {
  const rows = figures.map(({ name, value, unit, budget }) => [
    name,
    withUnit(value, unit),
    budget === undefined ? '' : withUnit(budget, unit),
    verdictOf(value, budget),
  ]);
  const table = [['', 'figure', 'budget', ''], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table.map(([name = '', value = '', budget = '', verdict = '']) =>
    [
      name.padEnd(widths[0] ?? 0),
      value.padStart(widths[1] ?? 0),
      budget.padStart(widths[2] ?? 0),
      verdict,
    ]
      .join('  ')
      .trimEnd(),
  );
}

function verdictOf(value: number, budget: number | undefined): string {
  if (Number.isNaN(value)) return 'not measured';
  if (budget === undefined) return '';
  return value <= budget ? 'met' : 'missed';
}

function withUnit(value: number, unit: string): string {
  if (Number.isNaN(value)) return '–';
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  const number = String(Number(value.toFixed(digits)));
  return unit === '' ? number : `${number} ${unit}`;
}
