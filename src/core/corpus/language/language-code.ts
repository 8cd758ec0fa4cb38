/** What sources call a language → its BCP 47 tag: "eng", "English" and "en_us" are `en`, `en` and `en-US`. */

/** The tag, the three letters of ISO 639-2 (both, where they differ), and names, a row a language. */
const NAMES = `
  af afr afrikaans; am amh amharic; ar ara arabic العربية; az aze azerbaijani; be bel belarusian; bg bul bulgarian български;
  bn ben bengali bangla; bs bos bosnian; ca cat catalan català valencian; cs ces cze czech čeština; cy cym wel welsh;
  da dan danish dansk; de deu ger german deutsch allemand alemán; el ell gre greek ελληνικά; en eng english anglais englisch inglés inglese inglês;
  eo epo esperanto; es spa spanish español castellano castilian espagnol spanisch espanhol; et est estonian eesti; eu eus baq basque euskara;
  fa fas per persian farsi فارسی; fi fin finnish suomi; fr fra fre french français francés französisch francese francês;
  ga gle irish; gl glg galician galego; gu guj gujarati; he heb hebrew עברית; hi hin hindi हिन्दी; hr hrv scr croatian hrvatski;
  hu hun hungarian magyar; hy hye arm armenian; id ind indonesian; is isl ice icelandic íslenska; it ita italian italiano italien italienisch;
  ja jpn japanese 日本語; ka kat geo georgian; kk kaz kazakh; km khm khmer; kn kan kannada; ko kor korean 한국어; la lat latin;
  lt lit lithuanian lietuvių; lv lav latvian latviešu; mk mkd mac macedonian; ml mal malayalam; mn mon mongolian; mr mar marathi;
  ms msa may malay; mt mlt maltese; my mya bur burmese; ne nep nepali; nl nld dut dutch nederlands flemish; no nor norwegian norsk;
  nb nob bokmål; nn nno nynorsk; pa pan punjabi panjabi; pl pol polish polski; pt por portuguese português portugais portugiesisch;
  ro ron rum romanian română moldavian; ru rus russian русский russe russisch; si sin sinhala; sk slk slo slovak slovenčina;
  sl slv slovenian slovene slovenščina; sq sqi alb albanian; sr srp scc serbian српски; sv swe swedish svenska; sw swa swahili;
  ta tam tamil; te tel telugu; th tha thai ไทย; tr tur turkish türkçe; uk ukr ukrainian українська; ur urd urdu;
  uz uzb uzbek; vi vie vietnamese; zh zho chi chinese mandarin 中文 汉语 chinois`;

const TAGS = new Map(
  NAMES.split(';').flatMap((row) => {
    const [tag = '', ...names] = row.trim().split(/\s+/);
    return [tag, ...names].map((name) => [name, tag] as const);
  }),
);

/** "en-GB", "pt_BR", "zh-Hans-CN". */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;

/** What parts the languages of a source that gives several, or adds to one: "eng; fre", "Chinese (Simplified)". */
const AFTER_FIRST = /\s*(?:[,;/|(]|\band\b).*$/su;

const NOTHING = /^(?:und|unknown|undetermined|zxx|mul|n\/?a|none|\P{L}*)?$/u;

const LONGEST = 80;

/**
 * Returns the tag of a language, of the first one where several are given. What is not known stays as
 * it is; nothing where nothing is said ("und"), or a number stands in its place.
 */
export function readLanguage(text: string): string {
  const given = text.slice(0, LONGEST).replace(/^[\s["'{(]+|[\s\]"'}).]+$/gu, '');
  const first = given.replace(AFTER_FIRST, '').replace(/["'.]+$/, '');
  const name = first.toLowerCase();
  if (NOTHING.test(name) || NOTHING.test(given.toLowerCase())) return '';
  const known = TAGS.get(name);
  if (known !== undefined) return known;
  const [, language = '', script, region] = TAG.exec(first) ?? [];
  const tag = TAGS.get(language.toLowerCase());
  if (tag === undefined) return given;
  return [tag, script && capitalised(script), region?.toUpperCase()].filter(Boolean).join('-');
}

function capitalised(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
}
