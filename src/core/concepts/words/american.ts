/**
 * American spelling of British words: the spelling under which variants merge. Endings that are safe
 * are rules; the rest are listed by stem, since "exercise" and "four" are not British spellings.
 */

/** Stems in -is- that have no -ize: "exercise", "unsupervised", "noise", "raise". */
const KEEPS_ISE =
  /(?:superv|adv|dev|rev|telev|improv|comprom|prom|prem|exerc|franch|enterpr|surpr|compr|appr|merchand|disgu|circumc|expert|parad|treat|conc|prec|chast|tortoi|turquoi|bru|cru|pra|^(?:exc|dem|desp|no|po|ra|bra|gu|w|likew|otherw|r|ar|m|l|v|an))is[ei]/;

const RULES: readonly [RegExp, string][] = [
  [/isation(s?)$/, 'ization$1'],
  // "Analyses" is left: as a rule it is the plural of "analysis".
  [/lys(e|ed|er|ers|ing)$/, 'lyz$1'],
  [
    /(behavi|col|fav|flav|harb|hon|hum|lab|neighb|od|rum|tum|vap|vig|rig|arm|endeav|parl|sav|splend|ard|cand|clam|glam|ferv|val|ranc)our/,
    '$1or',
  ],
  [/(cent|fib|lit|theat|calib|spect|lust|meag|somb|sab|maneuv|manoeuv)re(s?|d)$/, '$1er$2'],
  [/((?:milli|centi|kilo|nano|micro|deci)?met)re(s?)$/, '$1er$2'],
  [
    /(mode|labe|signa|channe|trave|cance|leve|fue|tunne|tota|marsha|pane|parce|quarre|spira|dia|jewe|equa|counse|rava|unrave|shove|initia)ll(ing|ed|er|ers|ings)$/,
    '$1l$2',
  ],
  [/(cata|ana|homo|mono|pro|epi)logue(s?)$/, '$1log$2'],
  [/^dialog(s?)$/, 'dialogue$1'],
  [/^(pre|bio)?programme(s?)$/, '$1program$2'],
  [/(def|off|pret)ence(s?)$/, '$1ense$2'],
  [/^licence(s?)$/, 'license$1'],
  [/^artefact/, 'artifact'],
  [/^grey/, 'gray'],
  [/^ageing$/, 'aging'],
  [/^judgement/, 'judgment'],
  [/^manoeuv/, 'maneuv'],
  [/aluminium$/, 'aluminum'],
  [/^sulph/, 'sulf'],
  [/aem(ia|ic|o)/, 'em$1'],
  [/^haem/, 'hem'],
  [/paed/, 'ped'],
  [/^oe(stro|soph|dem)/, 'e$1'],
  [/^foet/, 'fet'],
  [/anaesth/, 'anesth'],
  [/gynaec/, 'gynec'],
  [/caesar/, 'cesar'],
  [/diarrhoea/, 'diarrhea'],
  [/^colour/, 'color'],
];

/** Returns the American spelling of a lower-case word; other words come back unchanged. */
export function americanOf(word: string): string {
  let spelt = word;
  if (/is(?:e|ed|es|er|ers|ing)$/.test(spelt) && spelt.length > 6 && !KEEPS_ISE.test(spelt)) {
    spelt = spelt.replace(/is(e|ed|es|er|ers|ing)$/, 'iz$1');
  }
  for (const [pattern, replacement] of RULES) spelt = spelt.replace(pattern, replacement);
  return spelt;
}
