/** Names as given first, family last, from their parts. */
export function joinName(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined && part !== '').join(' ') || undefined;
}
