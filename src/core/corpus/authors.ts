/** Names of authors, from the ways in which sources list them. */

/**
 * Returns the names in one line of text, in their order: parted by semicolons, else by "and" and
 * by commas that part whole names. `Hopper, Grace and Ada Lovelace` has two names, and
 * `Grace Hopper, Ada Lovelace, and Alan Turing` three.
 */
export function splitAuthors(line: string): string[] {
  if (line.includes(';')) return names(line.split(';'));
  return names(line.split(/\s*(?:,\s*)?(?:\band\b|&)\s+/)).flatMap(splitAtCommas);
}

/** A comma inside one name has a single word after it: `van der Berg, Jan`. */
function splitAtCommas(text: string): string[] {
  const parts = names(text.split(','));
  return parts.every((part) => /\s/.test(part)) ? parts : [text];
}

/** Returns the name that an object of a source's list of authors holds, if any. */
export function nameFromObject(author: Readonly<Record<string, unknown>>): string | undefined {
  const whole = author.name ?? author.fullName ?? author.full_name ?? author.display_name;
  if (typeof whole === 'string') return whole;
  const given = author.given ?? author.firstName ?? author.first_name ?? author.first;
  const family = author.family ?? author.lastName ?? author.last_name ?? author.last;
  return names([given, family].filter((part) => typeof part === 'string')).join(' ') || undefined;
}

function names(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
