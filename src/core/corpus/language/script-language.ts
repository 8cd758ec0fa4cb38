/** The language that the letters of a text tell, where they are not Latin. */

/** Letters of a script from which on it is more than a symbol or a name. */
const LEAST_LETTERS = 6;

/**
 * Scripts with the language that most papers in them are in. Greek is not among them: its letters are
 * symbols as well, so that more of them are asked for.
 */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /[α-ωά-ώ]{4,}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];

/** Most texts have no two such letters in a row, which this tells at once. */
const OTHER_LETTERS = /[^\P{L}\p{Script=Latin}]{2}/u;

/** Letters that one language of a script has and the one above lacks; the first found tells. */
const TELLING: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  ru: [
    ['uk', /[іїєґ]/iu],
    ['be', /ў/iu],
    ['mk', /[ѓќѕ]/iu],
    ['sr', /[љњћђџ]/iu],
    ['kk', /[қғңұһ]/iu],
    ['bg', /^[^ыэё]*ъ[^ыэё]*$/isu],
  ],
  ar: [
    ['ur', /[ٹڈڑے]/u],
    ['fa', /[پچژگ]/u],
  ],
};

/** Returns the tag of the language whose script has most of the letters; nothing where Latin ones have. */
export function scriptLanguage(text: string): string | undefined {
  if (!OTHER_LETTERS.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const counts = SCRIPTS.map(([tag, script]) => [tag, lettersOf(text, script)] as const);
  const count = new Map(counts);
  // Japanese mixes its own letters with Chinese ones.
  const kana = count.get('ja') ?? 0;
  if (kana > 1) count.set('ja', kana + (count.get('zh') ?? 0));
  for (const [tag, own] of count) {
    if (own < LEAST_LETTERS || 2 * own <= letters) continue;
    return TELLING[tag]?.find(([, telling]) => telling.test(text))?.[0] ?? tag;
  }
  return undefined;
}

function lettersOf(text: string, script: RegExp): number {
  return (text.match(script) ?? []).reduce((sum, found) => sum + found.length, 0);
}
