/** Several values in one text, so that they are told apart again. */

/**
 * Returns `values` parted by semicolons: `graphs; probing`. Where a value has a mark inside that parts
 * lists, the values stand in a list of JSON.
 */
export function listText(values: readonly string[]): string {
  const filled = values.filter((value) => value.trim() !== '');
  const isAmbiguous = filled.some((value) => /[;|；]|^\s*\[/.test(value));
  if (isAmbiguous) return JSON.stringify(filled.map((value) => value.replace(/\s+/g, ' ')));
  // A single one with a comma or an "and" would be parted there.
  const isLone = filled.length === 1 && /[,，、&]|\band\b/.test(filled[0] ?? '');
  return isLone ? `${filled[0]};` : filled.join('; ');
}
