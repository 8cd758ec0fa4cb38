/** Word lists are written as running text, a line a thought, and read into sets. */

/** Returns the words of the lists, which are separated by white space. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)));
}
