/** Letters that languages have and English has not. */
import type { Word } from './text-words.ts';

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ca', 'àçèéíïòóúü'],
  ['cs', 'áčďéěíňóřšťúůýž'],
  ['da', 'æøå'],
  ['de', 'äöüß'],
  ['es', 'áéíñóúü'],
  ['et', 'äõöüšž'],
  ['eu', 'ñ'],
  ['fi', 'äö'],
  ['fr', 'àâçèéêëîïôùûœ'],
  ['hr', 'čćđšž'],
  ['hu', 'áéíóöőúüű'],
  ['it', 'àèéìòù'],
  ['lt', 'ąčęėįšųūž'],
  ['lv', 'āčēģīķļņšūž'],
  ['nl', 'ëéïö'],
  ['no', 'æøå'],
  ['pl', 'ąćęłńóśźż'],
  ['pt', 'ãáâàçéêíóôõú'],
  ['ro', 'ăâîșțşţ'],
  ['sk', 'áäčďéíľĺňóôŕšťúýž'],
  ['sl', 'čšž'],
  ['sq', 'çë'],
  ['sv', 'åäö'],
  ['tr', 'çğıöşü'],
  ['vi', 'ăâđêôơư'],
]);

/** One word with such a letter is enough; the other letters stand in names as well, and in "café". */
const SURE = /[ãçñøßłąęřěůğşıőűåæ]/;

const LEAST_WORDS = 2;

/** Returns how many of `words` have a letter of the language with this tag. */
export function wordsWithLettersOf(tag: string, words: readonly Word[]): number {
  const own = new Set(LETTERS.get(tag));
  return words.filter(({ written }) => hasOne(written, own)).length;
}

/** Tells whether `words` are spelt as those of a language are whose tag is given. */
export function areSpeltAs(tag: string, words: readonly Word[]): boolean {
  const own = new Set(LETTERS.get(tag));
  const spelt = words.filter(({ written }) => hasOne(written, own));
  return spelt.length >= LEAST_WORDS || spelt.some(({ written }) => SURE.test(written));
}

function hasOne(word: string, letters: ReadonlySet<string>): boolean {
  for (const letter of word) if (letters.has(letter)) return true;
  return false;
}
