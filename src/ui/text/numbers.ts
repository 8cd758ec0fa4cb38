/** Numbers, counts and names as the interface writes them, all of them by the rules of one locale. */
import { passesAll } from '../../explorer/link-tests.ts';

/** The language that every text of the catalogue is in. */
const locale = 'en';

const numbers = new Intl.NumberFormat(locale);
const plurals = new Intl.PluralRules(locale);

/** Returns `value` as people write it: 10,000. */
export function number(value: number): string {
  return numbers.format(value);
}

/** Returns a number with its noun: "1 paper", "62 papers". */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${number(value)} ${nounFor(value, noun, plural)}`;
}

/** Returns the noun for a number of things, without the number. */
export function nounFor(value: number, noun: string, plural = `${noun}s`): string {
  return byCount(value, noun, plural);
}

/** Returns what is said of one thing, or what is said of more, as `value` asks for. */
export function byCount(value: number, one: string, more: string): string {
  return plurals.select(value) === 'one' ? one : more;
}

/** Returns `value` with as many decimals as told: "0.50". */
export function decimals(value: number, digits: number): string {
  return value.toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Returns how much of a whole is shown: "2 of 11", or "11" where all is. */
export function shownOf(shown: number, all: number): string {
  return shown === all ? number(all) : `${number(shown)} of ${number(all)}`;
}

/** Returns an error rate: "0.1 %", "5 %", or "all" where everything passes. */
export function errorRateInWords(rate: number): string {
  return passesAll(rate) ? 'all' : `${number(Math.round(1000 * rate) / 10)}\u00a0%`;
}

/** Returns what chance gives, never 0: "3.1", "12", "under 0.1". */
export function expectedInWords(expected: number): string {
  if (expected < 0.1) return 'under 0.1';
  return number(expected < 10 ? Math.round(10 * expected) / 10 : Math.round(expected));
}

/** Returns a share as whole percent, never 0 for something: "73 %", "under 1 %". */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? 'under 1 %' : `${number(rounded)} %`;
}

/** Returns a size of a file in words: "about 9 kB". */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const kilobytes = bytes / 1000;
  return kilobytes < 1000
    ? `about ${number(Math.round(kilobytes))} kB`
    : `about ${number(Math.round(kilobytes / 100) / 10)} MB`;
}

/** Letters of a name where it is one of several things in a line. */
const longestInLine = 80;

/** Returns `name` with at most 80 letters, the last of them an ellipsis where it was longer. */
export function clipped(name: string): string {
  if (name.length <= longestInLine) return name;
  const letters = [...name];
  if (letters.length <= longestInLine) return name;
  return `${letters
    .slice(0, longestInLine - 1)
    .join('')
    .trimEnd()}…`;
}

/** Returns `words` with a first letter in upper case. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
