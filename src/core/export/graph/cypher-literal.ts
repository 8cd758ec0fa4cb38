/** Values as literals of Cypher: no title can end its string. */

/** A whole number, or one with a fraction, which Neo4j keeps as different types. */
export type CypherNumber = { integer: number } | { double: number };

import { loneSurrogates } from '../../shared/surrogates.ts';

/** Returns how many characters of `text` a literal leaves out. */
export function countHalves(text: string): number {
  return text.match(loneSurrogates)?.length ?? 0;
}

export type CypherValue = string | readonly string[] | CypherNumber | undefined;

/** Returns a map literal; what is undefined is left out. */
export function cypherMap(values: Readonly<Record<string, CypherValue>>): string {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${literal(value)}`,
  );
  return `{${entries.join(', ')}}`;
}

/**
 * Returns a string literal in single quotes: backslash, apostrophe and everything that is no plain
 * character of a line as an escape. A half of a character that stands alone (`countHalves`) is dropped.
 */
function cypherString(text: string): string {
  const escaped = text
    .replace(loneSurrogates, '')
    .replace(/[\\']/g, (mark) => `\\${mark}`)
    .replace(/[\p{Cc}\u2028\u2029]/gu, (control) => {
      return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  return `'${escaped}'`;
}

function literal(value: Exclude<CypherValue, undefined>): string {
  if (typeof value === 'string') return cypherString(value);
  if ('integer' in value) return String(value.integer);
  if ('double' in value) return doubleText(value.double);
  return `[${value.map(cypherString).join(', ')}]`;
}

/** `2` would be a whole number there. */
function doubleText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
