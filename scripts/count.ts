/** Counts in words: what the commands print. */

/** Returns `number` with `noun`, in the plural except for 1: `1 paper`, `0 papers`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
