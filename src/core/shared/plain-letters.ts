/** Spellings that sources vary, made one: capitals, accents, letters that some write as two. */

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...'αβγδεζηθικλμνξοπρστυφχψω'].map((letter, place): [string, string] => [
    letter,
    (
      'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma ' +
      'tau upsilon phi chi psi omega'
    ).split(' ')[place] ?? letter,
  ]),
  ['ς', 'sigma'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** Returns `text` in lower case, without accents; single Greek letters are named, `β` is `beta`. */
export function plainLetters(text: string): string {
  // Most words are plain already, and this is asked of every title and name.
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþı]|(?<!\p{Script=Greek})[α-ω](?!\p{Script=Greek})/gu, (letter) => {
      return LETTERS.get(letter) ?? letter;
    });
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
