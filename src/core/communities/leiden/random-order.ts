/** Shuffling by Fisher and Yates, from the end. */

/** Returns the numbers below `count` in random order. */
export function randomOrder(count: number, random: () => number): Uint32Array {
  const numbers = Uint32Array.from({ length: count }, (_, number) => number);
  for (let last = count - 1; last > 0; last--) {
    const place = Math.floor(random() * (last + 1));
    const number = numbers[last] ?? 0;
    numbers[last] = numbers[place] ?? 0;
    numbers[place] = number;
  }
  return numbers;
}
