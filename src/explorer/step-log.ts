/**
 * What can be undone and done again, views and edits in one order.
 *
 * A view stands as its address: numbers of one edition of the map mean others in the next, names hold.
 * Edits are steps of the edit log besides; here they only have their place among the views.
 */

import { addressKeys } from './address.ts';

export interface Step {
  kind: 'view' | 'edit';
  /** Address of the view from which the step was taken. */
  before: string;
  /** Address of the view to which it led; the camera is where it last rested before it was undone. */
  after: string;
}

export interface StepLog {
  /** Oldest first. */
  past: readonly Step[];
  /** The next to be done again last. */
  future: readonly Step[];
}

/** More steps than anyone goes back; the oldest are let go. */
const mostSteps = 500;

/** A log in which nothing can be undone. */
export const emptySteps: StepLog = { past: [], future: [] };

/** Returns the log with a new step, after which nothing can be done again. */
export function addStep({ past }: StepLog, step: Step): StepLog {
  return { past: [...past, step].slice(-mostSteps), future: [] };
}

/** Returns the log in which the last step is `step` instead. */
export function replaceLast({ past, future }: StepLog, step: Step): StepLog {
  return { past: [...past.slice(0, -1), step], future };
}

/** Returns the log a step back from the view at `address`; the same log where there is none. */
export function stepBack(log: StepLog, address: string): StepLog {
  const step = log.past.at(-1);
  if (step === undefined) return log;
  return { past: log.past.slice(0, -1), future: [...log.future, { ...step, after: address }] };
}

/** Returns the log a step forward from the view at `address`; the same log where there is none. */
export function stepForward(log: StepLog, address: string): StepLog {
  const step = log.future.at(-1);
  if (step === undefined) return log;
  return { past: [...log.past, { ...step, before: address }], future: log.future.slice(0, -1) };
}

/** Parts of the address that are no step: where the camera is, and what is typed in the search. */
const passing = ['z', 'q'];

/** Tells whether two addresses show the same, wherever the camera is and whatever is searched for. */
export function sameView(a: string, b: string): boolean {
  return lasting(a) === lasting(b);
}

/** Returns the parts of the address in which a step changed what is shown. */
export function changedParts({
  before,
  after,
}: Pick<Step, 'before' | 'after'>): (typeof addressKeys)[number][] {
  const [from, to] = [new URLSearchParams(before), new URLSearchParams(after)];
  return addressKeys.filter(
    (key) => !passing.includes(key) && from.getAll(key).join('\n') !== to.getAll(key).join('\n'),
  );
}

function lasting(address: string): string {
  const parts = new URLSearchParams(address);
  for (const key of passing) parts.delete(key);
  return parts.toString();
}
