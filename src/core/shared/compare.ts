/** Comparators for sorts that give the same order on every engine. */

/** Orders strings by UTF-16 code unit: the same everywhere, unlike `localeCompare`. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
