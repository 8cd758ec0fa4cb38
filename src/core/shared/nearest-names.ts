/**
 * Names that a mistyped one may have meant: those within an edit distance (V. I. Levenshtein,
 * 1966: insertions, deletions, substitutions) of a third of its length, and those that contain it.
 */
import { compareCodeUnits } from './compare.ts';

/**
 * Returns at most `count` of `names` that are near `wanted`, least edit distance first, then by
 * code unit. Case is ignored. O(total length of `names` times the length of `wanted`).
 */
export function nearestNames(wanted: string, names: readonly string[], count = 5): string[] {
  const asked = wanted.trim().toLowerCase();
  if (asked === '') return [];
  const furthest = Math.ceil(asked.length / 3);
  return [...new Set(names)]
    .map((name) => ({ name, lower: name.toLowerCase() }))
    .map(({ name, lower }) => ({ name, lower, distance: editDistance(asked, lower) }))
    .filter(({ lower, distance }) => distance <= furthest || lower.includes(asked))
    .sort((a, b) => a.distance - b.distance || compareCodeUnits(a.name, b.name))
    .slice(0, count)
    .map(({ name }) => name);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, length) => length);
  for (let i = 1; i <= a.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
