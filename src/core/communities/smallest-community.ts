/** How few papers make a community. */

/**
 * Returns the papers of the smallest community on a map of `paperCount`: 1 below 16 papers, 2 below
 * 36, else 3. A region of fewer is no region on a map of many.
 */
export function smallestCommunity(paperCount: number): number {
  return Math.max(1, Math.min(3, Math.floor(Math.sqrt(paperCount) / 2)));
}
