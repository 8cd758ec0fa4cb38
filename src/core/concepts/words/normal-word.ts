/** The form of a single word under which its variants meet. */
import { americanOf } from './american.ts';
import { singularOf } from './singular.ts';

/** Capitals alone: up to five may be an acronym ("GPS"), more are a heading ("METHODS"). */
export const ACRONYM = /^[\p{Lu}\p{N}]{2,5}$/u;

/** "LLMs". */
export const PLURAL_ACRONYM = /^[\p{Lu}\p{N}]{2,}s$/u;

/** "DDoS", "QoS": the last letter is a word of its own. */
const CAPITAL_S = /\p{Ll}.*S$/u;

/** Returns `text` in lower case and American spelling, without accents: "Poincaré" is "poincare". */
export const normalWord = remember((text) =>
  americanOf(withoutAccents(text).toLowerCase().replace(/’/g, "'")),
);

function withoutAccents(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC');
}

/** Returns the singular of `text`, lower-case and American, without a possessive ending. */
export const normalNoun = remember((text) => {
  const bare = text.replace(/['’]s?$/, '');
  if (PLURAL_ACRONYM.test(bare)) return normalWord(bare.slice(0, -1));
  if (ACRONYM.test(bare) || CAPITAL_S.test(bare)) return normalWord(bare);
  return singularOf(normalWord(bare));
});

/** Words are few and recur: results are kept until there are `MOST_REMEMBERED`, then begun anew. */
const MOST_REMEMBERED = 50_000;

/** Returns `compute` with a memory of its results. */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = compute(text);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, result);
    }
    return result;
  };
}
