/** Years and months, from the ways in which sources write dates. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Returns the four-digit year in a date of any spelling, or `undefined` where there is none. */
export function readYear(date: string): number | undefined {
  const year = /(?<!\d)[12]\d{3}(?!\d)/.exec(date)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** Returns the month, 1 to 12, of a month's name or number: `3`, `03`, `Mar`, `March`. */
export function readMonth(month: string): number | undefined {
  const text = month.trim().toLowerCase();
  const number = /^\d{1,2}$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3)) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}

/** Returns the month of a date such as `2024-03-12`, `12 March 2024` or `Mar 2024`. */
export function readMonthOfDate(date: string): number | undefined {
  const numeric = /(?<!\d)[12]\d{3}[-/.](\d{1,2})(?!\d)/.exec(date)?.[1];
  const named = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(date)?.[0];
  return readMonth(numeric ?? named ?? '');
}
