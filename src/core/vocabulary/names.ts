/** Names of terms as people write them. */

/** Longest name, in UTF-16 code units: what is longer is a sentence. */
const LONGEST_NAME = 200;

/** Returns a name with single blanks and composed accents; it may be empty. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** Returns what is wrong with a tidy name; nothing where it can be found in a text. */
export function faultOf(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (!/[\p{L}\p{N}]/u.test(name)) return 'has neither a letter nor a digit';
  return name.length > LONGEST_NAME
    ? `has ${name.length} characters, more than ${LONGEST_NAME}`
    : undefined;
}

/** Returns a name in quotation marks, short enough for a message. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name);
}

/** Returns the parts of a cell or line that stand between `separator`, tidy, without the empty ones. */
export function splitNames(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map(tidyName)
    .filter((name) => name !== '');
}
