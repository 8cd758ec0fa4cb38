/** JSON with one spelling for every value, so that equal values give equal bytes and hashes. */
import { compareCodeUnits } from './compare.ts';

/**
 * Returns `value` as JSON without white space, the keys of every object ordered by code unit.
 * Entries that are `undefined` are left out, as `JSON.stringify` leaves them out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(',')}}`;
}
