/**
 * The parts of an author's name. Sources give whole names, "Ashish Vaswani", or parted ones,
 * "Vaswani, Ashish"; neither says where a name without a comma is to be cut. The rules are BibTeX's
 * (a word in lower case opens the family name), with what its rules miss: initials that come last,
 * particles in capitals, "y" between two family names, bodies, and scripts that write the family first.
 * Two family names without a mark, "Gabriel García Márquez", cannot be told from two given names: the
 * last word is the family name.
 */

/** A person, or a name that has no parts: a body, a single name. */
export type AuthorName = { family: string; given: string; suffix?: string } | { literal: string };

const OTHERS = /^(?:and )?(?:et\.? al\.?|others)$/i;

/** DBLP numbers people of one name: "Wei Wang 0001". */
const NAMESAKE = / \d{4}$/;

/** Degrees count in their own capitals: "Md Hasan" has a given name. */
const SUFFIX =
  /^(?:[Jj][Rr]|[Ss][Rr]|II|III|IV|ii|iii|iv|2nd|3rd|4th|[Jj]unior|[Ss]enior|Ph\.?\s?D|PHD|M\.?D|M\.?Sc|D\.?Phil|Esq)\.?$/;

/** Begin a family name also where they are written with a capital: "Benjamin Van Durme". */
const PARTICLE =
  /^(?:vande[nr]?|van|von|vom|de|del|della|dell['’]|di|da|das|dos|du|den|der|ter|ten|zu|zur|al|el|bin|ibn|abu|st\.)$/i;

/** Stand between two family names. */
const JOINT = /^(?:y|i|e|und|and|&)$/;

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)+\p{Lu}?\.?$|^\p{Lu}{1,3}$|^\p{Lu}-\p{Lu}$/u;

const BODY =
  /\b(?:collaborations?|consorti(?:um|a)|group|team|committee|commission|organi[sz]ations?|institutes?|universit(?:y|ies)|associations?|society|network|project|initiative|council|agency|ministry|department|cent(?:er|re)s?|laborator(?:y|ies)|labs?|foundation|federation|academy|bureau|task force|working group|investigators|contributors|inc|ltd|llc|gmbh|corp|corporation|company)\b\.?/i;

const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Tells whether `author` only says that there are more. */
export function isOthers(author: string): boolean {
  return OTHERS.test(author.trim());
}

/** Returns the parts of `author`, blanks made single. A name in braces is one piece. */
export function parseAuthor(author: string): AuthorName {
  const name = author.replace(/\s+/g, ' ').trim().replace(NAMESAKE, '');
  const parts = name.split(/\s*,\s*/).filter((part) => part !== '');
  if (parts.length > 1) return fromParts(parts) ?? { literal: name };
  const [only = name] = parts;
  const words = only.split(' ');
  const hasSuffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '');
  const suffix = hasSuffix ? words.pop() : undefined;
  return person(isBody(words) ? undefined : partWords(words), suffix) ?? { literal: only };
}

/** "Family, Given", with a suffix in the second or third place; "Given Family, Jr.". */
function fromParts(parts: readonly string[]): AuthorName | undefined {
  const suffixes = parts.slice(1).filter((part) => SUFFIX.test(part));
  const [first = '', second, ...more] = parts.filter(
    (part, place) => place === 0 || !SUFFIX.test(part),
  );
  const suffix = suffixes.length > 0 ? suffixes.join(', ') : undefined;
  if (more.length > 0) return undefined;
  if (second === undefined) return person(partWords(first.split(' ')), suffix);
  if (namesBody(parts.join(' '))) return undefined;
  const words = first.split(' ');
  const own = words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const [given, particle] = partGiven(second);
  const family = [...particle, ...words].join(' ');
  return person({ family, given }, suffix ?? own);
}

/** "Beethoven, Ludwig van" has its particle after the given names. */
function partGiven(text: string): [string, string[]] {
  const words = text.split(' ');
  let end = words.length;
  while (end > 1 && /^\p{Ll}/u.test(words[end - 1] ?? '') && PARTICLE.test(words[end - 1] ?? '')) {
    end -= 1;
  }
  return [words.slice(0, end).join(' '), words.slice(end)];
}

function person(
  parts: { family: string; given: string } | undefined,
  suffix: string | undefined,
): AuthorName | undefined {
  if (parts === undefined || parts.family === '' || parts.given === '') return undefined;
  return suffix === undefined ? parts : { ...parts, suffix };
}

/** "LCM team", "Institute of Physics", "OpenAI": no word of a person's name is last in lower case. */
function isBody(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const isSmall = /^\p{Ll}/u.test(last) && !/^\p{Ll}{1,4}['’-]\p{Lu}/u.test(last);
  return words.length < 2 || isSmall || namesBody(words.join(' '));
}

function namesBody(name: string): boolean {
  return (
    /^the\s/i.test(name) ||
    /\d|[{}()/]/.test(name) ||
    /\s(?:of|for|on|in)\s/.test(name) ||
    BODY.test(name)
  );
}

function partWords(words: readonly string[]): { family: string; given: string } | undefined {
  if (words.length < 2) return undefined;
  const at = familyStart(words);
  const isBefore = FAMILY_FIRST.test(words.join(''));
  if (isBefore) return { family: words[0] ?? '', given: words.slice(1).join(' ') };
  const initials = trailingInitials(words);
  if (initials > 0) {
    const cut = words.length - initials;
    return { family: words.slice(0, cut).join(' '), given: words.slice(cut).join(' ') };
  }
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** Where the family name begins: at the first particle, else at the last word. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  for (let at = 1; at < last; at += 1) {
    const word = words[at] ?? '';
    if (JOINT.test(word)) return Math.max(at - 1, 1);
    if (PARTICLE.test(word) || /^\p{Ll}/u.test(word)) return at;
  }
  return last;
}

/** "Phillips J.C.", "Shiau CWC", "van der Berg J": how many words after the family name are initials. */
function trailingInitials(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && INITIALS.test(words[words.length - 1 - count] ?? '')) {
    count += 1;
  }
  const first = words[0] ?? '';
  // "J. R. R. T." and "J. X": nothing is left that could be a family name.
  return INITIALS.test(first) ? 0 : count;
}
