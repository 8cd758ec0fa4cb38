/** A share that goes evenly from what it is to another, as a fade does. */

export interface Fade {
  turnTo(share: number, durationMs: number): void;
  share(): number;
  isUnderway(): boolean;
}

/** Returns a fade that rests at `first`. @param now milliseconds of a clock that never steps back. */
export function createFade(first: number, now: () => number): Fade {
  let from = first;
  let to = first;
  let startMs = 0;
  let duration = 0;
  const passed = () => (duration === 0 ? 1 : Math.min(1, (now() - startMs) / duration));
  const share = () => from + (to - from) * passed();
  return {
    turnTo(next, durationMs) {
      [from, to] = [share(), next];
      startMs = now();
      duration = durationMs;
    },
    share,
    isUnderway: () => passed() < 1,
  };
}
