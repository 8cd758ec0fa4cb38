/** How long to wait before a request is made again. */

/** Requests for one answer, the first among them. */
export const MOST_TRIES = 6;

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** A service that asks for more is not waited for: its allowance of the day is used up. */
export const LONGEST_ASKED_MS = 180_000;

const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/** Tells whether an answer of this status may be another after a while. */
export function isPassing(status: number, others: readonly number[] = []): boolean {
  return status >= 500 || PASSING.has(status) || others.includes(status);
}

/**
 * Returns the milliseconds after the `failures`th failure: a second, doubled each time, at most a
 * minute, of which the upper half is left to chance (`random` from 0 to 1), so that callers who were
 * refused together do not come back together.
 */
export function backoffMs(failures: number, random: number): number {
  const whole = Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
  return Math.round(whole * (0.5 + random / 2));
}

/** Returns the milliseconds that `Retry-After` asks for: seconds or a date; `undefined` without one. */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
