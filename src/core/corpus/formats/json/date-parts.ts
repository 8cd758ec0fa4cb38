/** Dates as Crossref and CSL-JSON write them: `{"date-parts": [[2020, 11, 26]]}`. */
import { readMonth, readMonthOfDate, readYear } from '../../dates.ts';
import { asText } from '../field-values.ts';
import { memberOf } from './source-object.ts';

export interface PartialDate {
  year: number;
  month: number | undefined;
}

/** Returns the year and month of a date in parts, in words or by names, or `undefined` without a year. */
export function readDateParts(date: unknown): PartialDate | undefined {
  const parts = memberOf(date, 'date-parts');
  const first: unknown = Array.isArray(parts) ? (Array.isArray(parts[0]) ? parts[0] : parts) : [];
  const [year, month] = Array.isArray(first) ? first.map(asText) : [];
  const words =
    asText(memberOf(date, 'raw')) ??
    asText(memberOf(date, 'literal')) ??
    asText(memberOf(date, 'date-time')) ??
    asText(date);
  const named = Array.isArray(date) ? date[0] : date;
  const found = readYear(year ?? asText(memberOf(named, 'year')) ?? words ?? '');
  if (found === undefined) return undefined;
  const inWords = words === undefined ? undefined : readMonthOfDate(words);
  return {
    year: found,
    month: readMonth(month ?? asText(memberOf(named, 'month')) ?? '') ?? inWords,
  };
}
