/** Names of which no two are the same. */

/**
 * Returns a function that gives each name back, the second time as "name (2)". Each call is cheap however
 * often a name comes.
 */
export function distinctNames(): (name: string) => string {
  const given = new Set<string>();
  /** How often each name came: its numbers up to this one are given. */
  const times = new Map<string, number>();
  return (name) => {
    let copy = (times.get(name) ?? 0) + 1;
    let distinct = copy === 1 ? name : `${name} (${copy})`;
    while (given.has(distinct)) {
      copy += 1;
      distinct = `${name} (${copy})`;
    }
    times.set(name, copy);
    given.add(distinct);
    return distinct;
  };
}
