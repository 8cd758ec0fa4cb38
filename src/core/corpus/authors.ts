/** Names of authors, from the ways in which sources list them. */

/**
 * Returns the names in one line of text, in their order: parted by semicolons, else by "and" and
 * by commas that part whole names. `Hopper, Grace and Ada Lovelace` has two names, and
 * `Grace Hopper, Ada Lovelace, and Alan Turing` three.
 */
export function splitAuthors(line: string): string[] {
  if (line.includes(';')) return names(line.split(';'));
  const spaced = line.replace(/\s+/g, ' ');
  return names(spaced.split(/ ?(?:, ?)?(?:\band\b|&) /)).flatMap(splitAtCommas);
}

/** `J.`, `J.C.`, `J.-P. M.`. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[\s-]?)+$/u;

/** A name that ends in initials: `Phillips J.C.`, `Shiau CWC`. */
const ENDS_IN_INITIALS = /\s(?:(?:\p{Lu}\.?-?){1,4})$/u;

/**
 * A comma inside one name has a single word after it: `van der Berg, Jan`; but in `Aria, M., Brown, J.`
 * every second comma parts names, and in `Lim SM, WHO, Lau Y.` all do.
 */
function splitAtCommas(text: string): string[] {
  const parts = names(text.split(','));
  if (parts.every((part) => /\s/.test(part))) return parts;
  if (parts.filter((part) => ENDS_IN_INITIALS.test(part)).length > 1) return parts;
  const pairs = Math.floor(parts.length / 2);
  const isPaired = parts.every((part, place) => place % 2 === 0 || INITIALS.test(part));
  if (pairs < 2 || parts.length % 2 > 0 || !isPaired) return [text];
  return Array.from({ length: pairs }, (_, pair) => parts.slice(pair * 2, pair * 2 + 2).join(', '));
}

/** Returns the name that an object of a source's list of authors holds, if any. */
export function nameFromObject(author: Readonly<Record<string, unknown>>): string | undefined {
  const whole =
    author.name ??
    author.fullName ??
    author.full_name ??
    author.display_name ??
    author.literal ??
    author.text ??
    author.creator;
  if (typeof whole === 'string') return whole;
  const given = author.given ?? author.firstName ?? author.first_name ?? author.first;
  const family = author.family ?? author.lastName ?? author.last_name ?? author.last;
  const particles = [author['dropping-particle'], author['non-dropping-particle']];
  const parts = names([given, ...particles, family].filter((part) => typeof part === 'string'));
  const suffix = typeof author.suffix === 'string' ? author.suffix.trim() : '';
  if (parts.length === 0) return undefined;
  return suffix === '' ? parts.join(' ') : `${parts.join(' ')}, ${suffix}`;
}

function names(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
