/**
 * Seeded random numbers: mulberry32 by Tommy Ettinger (public domain), one 32-bit state.
 * Integer arithmetic only, so the sequence is the same on every engine.
 */

/** Returns a generator of floats in [0, 1) fed by `seed` (unsigned 32-bit). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
