/** Drafts from values that may be missing. */

/** Returns `entries` without those that are `undefined`, as a draft's fields must be. */
export function definedOnly<Entries extends object>(
  entries: Entries,
): { [Name in keyof Entries]?: Exclude<Entries[Name], undefined> } {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined),
  ) as never;
}
