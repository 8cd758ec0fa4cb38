/** Names of files that any system takes. */

/** Returns `parts` in lower case, joined by hyphens: letters and digits only, at most 60 characters. */
export function fileStem(...parts: readonly string[]): string {
  const stem = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return stem === '' ? 'map' : stem;
}
