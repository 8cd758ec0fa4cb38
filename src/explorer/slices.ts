/** Long work in short slices, so that the page stays quick while it goes on. */

/** Work that stops for a breath at every `yield` and returns `T` at its end. */
export type Building<T> = Generator<undefined, T, undefined>;

/** Returns the result of `work`, without a breath. */
export function finish<T>(work: Building<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Goes on with `work` for at least one step and until `mayGoOn` says no.
 * @returns whether it is done, and with what.
 */
export function advance<T>(
  work: Building<T>,
  mayGoOn: () => boolean,
): { done: false } | { done: true; value: T } {
  do {
    const step = work.next();
    if (step.done === true) return { done: true, value: step.value };
  } while (mayGoOn());
  return { done: false };
}

/** Returns `list` with every member turned by `turn`, a breath after each `size` of them. */
export function* mapInSlices<T, U>(
  list: readonly T[],
  turn: (member: T, place: number) => U,
  size: number,
): Building<U[]> {
  const turned: U[] = [];
  for (const [place, member] of list.entries()) {
    turned.push(turn(member, place));
    if (place % size === size - 1) yield;
  }
  return turned;
}
