/** Names that the user gives to what is kept: views and maps. */

export const longestName = 80;

/** Returns the form of a name under which something is kept. */
export function keptName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').slice(0, longestName).trim();
}

/** Returns `name`, with a number behind it where it is taken: "Library 2". */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number += 1) {
    const end = ` ${number}`;
    const free = `${name.slice(0, longestName - end.length).trimEnd()}${end}`;
    if (!taken.includes(free)) return free;
  }
}
