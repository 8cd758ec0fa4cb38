/** Whether two lists of authors, each spelled its own way, are of the same people. */
import { plainLetters } from '../../shared/plain-letters.ts';

/** One author's name as it is compared. */
export interface AuthorName {
  /** Words of the family name. */
  family: string[];
  /** All words of two letters and more. */
  words: Set<string>;
  /** First letters of the given names. */
  initials: Set<string>;
}

/** `unknown`: one of the lists is empty. */
export type AuthorAgreement = 'agree' | 'differ' | 'unknown';

/** Authors that are compared: some papers have thousands. */
const MOST_AUTHORS = 20;
/** Of the shorter list, this share must be in the other. */
const COMMON_SHARE = 0.5;

const NO_NAME = /^(?:et\.? al\.?|(?:and )?others|anonymous|\[?no authors?\b.*)$/is;

/** Returns the names in `authors`, in their order, without "et al." and "others". */
export function authorNames(authors: readonly string[] = []): AuthorName[] {
  return authors
    .slice(0, MOST_AUTHORS)
    .filter((author) => !NO_NAME.test(author.trim()))
    .map(authorName)
    .filter(({ family }) => family.length > 0);
}

/** Tells whether at least half of the shorter list is in the other. */
export function compareAuthors(
  a: readonly AuthorName[],
  b: readonly AuthorName[],
): AuthorAgreement {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const common = fewer.filter((name) => more.some((other) => isSameName(name, other))).length;
  return common >= fewer.length * COMMON_SHARE ? 'agree' : 'differ';
}

/** `Hopper, Grace B.`, `Grace B. Hopper` and `Hopper GB` have one family name and initials. */
function authorName(author: string): AuthorName {
  const comma = author.indexOf(',');
  const words = wordsOf(author);
  const [from, to] = placeOfGivenNames(words);
  const given = comma >= 0 ? wordsOf(author.slice(comma + 1)) : words.slice(from, to);
  const family =
    comma >= 0 ? wordsOf(author.slice(0, comma)) : [...words.slice(0, from), ...words.slice(to)];
  const long = family.filter((word) => !isInitials(word));
  const letters = given.flatMap((word) => (isInitials(word) ? [...word] : [word.charAt(0)]));
  return {
    family: (long.length > 0 ? long : family).map(fold),
    words: new Set(words.filter((word) => word.length > 1).map(fold)),
    initials: new Set(letters.map(fold)),
  };
}

/** Given names come first, but initials without a full stop may come last. */
function placeOfGivenNames(words: readonly string[]): [number, number] {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && isInitials(last)) return [words.findIndex(isInitials), words.length];
  return [0, Math.max(words.length - 1, 0)];
}

function isInitials(word: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(word);
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** German umlauts are written with an "e" by some. */
function fold(word: string): string {
  return plainLetters(word).replace(/(?<=[aou])e/g, '');
}

function isSameName(a: AuthorName, b: AuthorName): boolean {
  if (a.words.size === b.words.size && a.words.size > 1 && within([...a.words], b.words))
    return true;
  if (!within(a.family, b.words) && !within(b.family, a.words)) return false;
  if (a.initials.size === 0 || b.initials.size === 0) return true;
  return [...a.initials].some((initial) => b.initials.has(initial));
}

function within(words: readonly string[], others: ReadonlySet<string>): boolean {
  return words.every((word) => others.has(word));
}
