/** What became of one edit, without the edit itself. */
import type { CurationOutcome } from '../../types.ts';

export type Verdict = Omit<CurationOutcome, 'edit'>;

export function refused(reason: string): Verdict {
  return { applied: false, reason };
}

/** @param missing reasons why parts of the edit could not be applied. */
export function applied(missing: readonly string[] = []): Verdict {
  return missing.length === 0
    ? { applied: true }
    : { applied: true, reason: `in part: ${missing.join('; ')}` };
}
