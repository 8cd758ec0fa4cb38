/** The properties of a note, in YAML at its begin. */
import { replaceSurrogates } from '../../../shared/surrogates.ts';

export type Property = string | number | readonly string[] | undefined;

/** What YAML allows in quotes only as an escape, and what readers of older YAML take for a line's end. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Returns the properties that are known, each text in quotes: any text is read back as it is. */
export function frontMatter(properties: Readonly<Record<string, Property>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (typeof value === 'number') return `${name}: ${value}`;
    if (typeof value === 'string') return `${name}: ${quoted(value)}`;
    return value.length === 0 ? [] : [`${name}:`, ...value.map((one) => `  - ${quoted(one)}`)];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** YAML's texts in double quotes are JSON's, but for characters that YAML does not allow as they are. */
function quoted(text: string): string {
  return JSON.stringify(replaceSurrogates(text)).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
