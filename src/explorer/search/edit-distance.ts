/**
 * How many slips make one word of another: a letter put in, left out, replaced, or two neighbours
 * swapped (optimal string alignment, after Damerau 1964, A technique for computer detection and
 * correction of spelling errors).
 */

/**
 * Returns the least number of slips between `asked` and any beginning of `word`; some number above
 * `most` as soon as it can't be `most` or less. O(length of `asked` · length that is compared).
 */
export function distanceToBeginning(asked: string, word: string, most: number): number {
  const width = asked.length;
  const height = Math.min(word.length, width + most);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  let least = above[width] ?? 0;
  for (let i = 1; i <= height; i += 1) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= width; j += 1) {
      const letter = word.charCodeAt(i - 1);
      const other = asked.charCodeAt(j - 1);
      let slips = Math.min(
        (above[j - 1] ?? 0) + (letter === other ? 0 : 1),
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      );
      if (letter === asked.charCodeAt(j - 2) && word.charCodeAt(i - 2) === other) {
        slips = Math.min(slips, (before[j - 2] ?? width) + 1);
      }
      row.push(slips);
      lowest = Math.min(lowest, slips);
    }
    least = Math.min(least, row[width] ?? width);
    if (lowest > most) return least;
    before = above;
    above = row;
  }
  return least;
}
