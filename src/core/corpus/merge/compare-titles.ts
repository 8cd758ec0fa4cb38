/** How two titles agree. */
import type { Paper } from '../../types.ts';
import type { TitleKey } from './title-key.ts';

/**
 * `subtitle`: one lacks the subtitle of the other; `near`: a few letters differ, which is asked only
 * of papers with one abstract; `missing`: one of them has none. The last two say little by themselves.
 */
export type TitleAgreement = 'whole' | 'subtitle' | 'near' | 'missing';

interface KeyedTitle {
  paper: Paper;
  title: TitleKey;
}

/** Letters in which two spellings of one title may differ. */
const NEAR_LETTERS = 2;

/** Subtitles by which a paper is about another one, or a part of a series. */
const OTHER_WORK =
  /\b(?:parts?|vol(?:ume)?|chapter|supplement\w*|appendix|erratum|errata|corrigend\w+|corrections?|comments?|commentary|reply|response|rejoinder|retract\w+|review of|[ivx]+|\d+)\b/i;

/** Returns how the titles of `a` and `b` agree, or `undefined` where they don't. */
export function compareTitles(
  a: KeyedTitle,
  b: KeyedTitle,
  haveOneAbstract: boolean,
): TitleAgreement | undefined {
  if (a.title.whole === '' || b.title.whole === '') return 'missing';
  if (a.title.whole === b.title.whole) return 'whole';
  if (a.title.isGeneric || b.title.isGeneric) return undefined;
  const [long, short] = a.title.whole.length >= b.title.whole.length ? [a, b] : [b, a];
  if (long.title.beginnings.includes(short.title.whole)) {
    return namesOtherWork(long, short) ? undefined : 'subtitle';
  }
  const isNear =
    haveOneAbstract &&
    numbersIn(a.paper.title) === numbersIn(b.paper.title) &&
    differInOneSpot(a.title.whole, b.title.whole);
  return isNear ? 'near' : undefined;
}

/** Tells whether both have a title, and neither begins the other or is but a few letters off. */
export function haveOtherTitles(a: KeyedTitle, b: KeyedTitle): boolean {
  const [long, short] = a.title.whole.length >= b.title.whole.length ? [a, b] : [b, a];
  if (!long.title.whole.startsWith(short.title.whole)) {
    return compareTitles(a, b, true) === undefined;
  }
  return short.title.whole !== '' && namesOtherWork(long, short);
}

/** Tells whether what `long` has more than `short` makes it another work. */
function namesOtherWork(long: KeyedTitle, short: KeyedTitle): boolean {
  const letters = long.title.whole.length - short.title.whole.length;
  return letters > 0 && OTHER_WORK.test(long.paper.title.slice(-letters));
}

/** Parts of a series differ in little else: "Part II", "Study B". */
function numbersIn(title: string): string {
  return (title.match(/\p{N}+|\b(?:[IVX]+|\p{Lu})\b/gu) ?? []).join(' ');
}

/** Tells whether all but a few letters in one place are the same. */
function differInOneSpot(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= NEAR_LETTERS;
}
