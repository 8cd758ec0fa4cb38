/** The words of a title or an abstract. */

export interface Word {
  /** In small letters. */
  written: string;
  /** In small letters without accents. */
  word: string;
  /** A capital inside the text opens a name: "Los Angeles", "Na-V1.1", the "V" of "Roe v. Wade". */
  isName: boolean;
}

/** Except the one that has no capital. */
const SMALL_LETTER = /[^\P{Ll}ß]/u;

/** Returns the words of `text`, elisions apart: "l'étude" is "l" and "etude"; a genitive has no "s". */
export function wordsOf(text: string): Word[] {
  const isInCapitals = !SMALL_LETTER.test(text);
  const words =
    text
      .normalize('NFC')
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map((given, place) => {
    const written = given.toLowerCase();
    return {
      written,
      word: written.normalize('NFD').replace(/\p{M}/gu, ''),
      isName: place > 0 && !isInCapitals && written !== given,
    };
  });
}
