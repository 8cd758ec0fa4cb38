/**
 * The language in which a title and an abstract are written, where it is surely not English.
 *
 *   another script  more than half of the letters are of one: Cyrillic, Han, Arabic, …
 *   Latin letters   function words tell: f of one language against e of English, among n words.
 *                   f ≥ n / 10, f > 4 e, and at least 3 different ones of more than one letter;
 *                   in a title without an English one, 2 and the spelling of that language
 *
 * A name or a quotation ("El Niño", "La La Land", "a corpus of Le Monde") has fewer; an abstract in two
 * languages, one of which is English, is English. What the source says of the language is heeded for short
 * texts alone, where one function word then is enough: many sources give the language of the full text.
 * The libraries tried (eld 2, franc-min 6, tinyld 1.3) tell more languages, need 0.1 to 8 MB and guess
 * where a text is short or full of names. Linear in the text.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { Paper } from '../../types.ts';
import { ENGLISH_WORDS, FUNCTION_WORDS, SURE_WORDS } from './function-words.ts';
import { areSpeltAs, wordsWithLettersOf } from './own-letters.ts';
import { scriptLanguage } from './script-language.ts';
import { type Word, wordsOf } from './text-words.ts';

/** Function words of a language among all words. */
const LEAST_SHARE = 0.1;

/** For one English function word. */
const LEAST_RATIO = 4;

/** Different function words. */
const LEAST_DIFFERENT = 3;

/** Where the spelling tells as well. */
const LEAST_IN_SHORT = 2;

/** Words up to which a text is short. */
const SHORT = 25;

/** Of languages that are told alike, those in which more papers are written. */
const FREQUENT: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'it', 'pt']);

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
  const isShort = words.length <= SHORT;
  const [best] = [...found]
    .map(([tag, own]) => ({ tag, ...own, spelt: isShort ? wordsWithLettersOf(tag, words) : 0 }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        b.spelt - a.spelt ||
        rarity(a) - rarity(b) ||
        compareCodeUnits(a.tag, b.tag),
    );
  if (best === undefined) return undefined;
  const { tag, count, different } = best;
  if (count <= LEAST_RATIO * english || count < LEAST_SHARE * words.length) return undefined;
  if (different.size >= LEAST_DIFFERENT) return tag;
  if (!isShort || english > 0) return undefined;
  const isSure = [...different].some((word) => SURE_WORDS.has(word)) || areSpeltAs(tag, words);
  if (different.size >= LEAST_IN_SHORT && isSure) return tag;
  const said = declared?.split('-')[0] ?? '';
  return found.has(said) ? said : undefined;
}

/** "de la" with "à" is Catalan as well as French. */
function rarity({ tag }: { tag: string }): number {
  return FREQUENT.has(tag) ? 0 : 1;
}

interface FunctionWords {
  count: number;
  different: Set<string>;
}

const LANGUAGES_OF = new Map<string, string[]>();
for (const [tag, list] of FUNCTION_WORDS) {
  for (const word of list) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), tag]);
}
