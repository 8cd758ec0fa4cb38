/**
 * The language in which a title and an abstract are written, where it is surely not English.
 *
 *   another script  more than half of the letters are of one: Cyrillic, Han, Arabic, …
 *   Latin letters   function words tell: f of one language against e of English, among n words.
 *                   f ≥ n / 10, f > 4 e, and at least 3 different ones of more than one letter
 *
 * A name or a quotation ("El Niño", "La La Land", "a corpus of Le Monde") has fewer; an abstract in two
 * languages, one of which is English, is English. What the source says of the language is heeded for short
 * texts alone, where one function word then is enough: many sources give the language of the full text.
 * The libraries tried (eld 2, franc-min 6, tinyld 1.3) tell more languages, need 0.1 to 8 MB and guess
 * where a text is short or full of names. Linear in the text.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { Paper } from '../../types.ts';
import { ENGLISH_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { scriptLanguage } from './script-language.ts';

/** Function words of a language among all words. */
const LEAST_SHARE = 0.1;

/** For one English function word. */
const LEAST_RATIO = 4;

/** Different function words. */
const LEAST_DIFFERENT = 3;

/** Words up to which a text is short. */
const SHORT = 25;

/** What follows tells nothing new. */
const LONGEST = 20_000;

/** Returns the BCP 47 tag of the language of title and abstract; nothing for English or in doubt. */
export function findTextLanguage({
  title,
  titleSource,
  abstract = '',
  language,
}: Pick<Paper, 'title' | 'titleSource' | 'abstract' | 'language'>): string | undefined {
  const parts = [
    titleSource === undefined ? title.slice(0, LONGEST) : '',
    abstract.slice(0, LONGEST),
  ];
  return scriptLanguage(parts.join('\n')) ?? latinLanguage(parts.flatMap(wordsOf), language);
}

function latinLanguage(words: readonly Word[], declared: string | undefined): string | undefined {
  let english = 0;
  const found = new Map<string, FunctionWords>();
  for (const { word, isName } of words) {
    if (ENGLISH_WORDS.has(word)) english++;
    if (isName) continue;
    for (const tag of LANGUAGES_OF.get(word) ?? []) {
      const own = found.get(tag) ?? { count: 0, different: new Set() };
      found.set(tag, own);
      own.count++;
      if (word.length > 1) own.different.add(word);
    }
  }
  const [best] = [...found].sort(
    ([a, { count }], [b, { count: other }]) => other - count || compareCodeUnits(a, b),
  );
  if (best === undefined) return undefined;
  const [tag, { count, different }] = best;
  if (count <= LEAST_RATIO * english || count < LEAST_SHARE * words.length) return undefined;
  if (different.size >= LEAST_DIFFERENT) return tag;
  const said = declared?.split('-')[0] ?? '';
  return words.length <= SHORT && english === 0 && found.has(said) ? said : undefined;
}

interface FunctionWords {
  count: number;
  different: Set<string>;
}

const LANGUAGES_OF = new Map<string, string[]>();
for (const [tag, list] of FUNCTION_WORDS) {
  for (const word of list) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), tag]);
}

interface Word {
  /** In small letters without accents. */
  word: string;
  /** A capital inside the text opens a name: "Los Angeles", "Na-V1.1", "Roe v. Wade" after its start. */
  isName: boolean;
}

/** The words of a title or an abstract, elisions apart: "l'étude" is "l" and "etude"; a genitive has no "s". */
function wordsOf(text: string): Word[] {
  const isInCapitals = !SMALL_LETTER.test(text);
  const words = text.replace(/['’]s\b/g, '').match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map((written, place) => {
    const small = written.toLowerCase();
    return {
      word: small.normalize('NFD').replace(/\p{M}/gu, ''),
      isName: place > 0 && !isInCapitals && small !== written,
    };
  });
}

/** Except the one that has no capital. */
const SMALL_LETTER = /[^\P{Ll}ß]/u;
