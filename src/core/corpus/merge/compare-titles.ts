/** How two titles agree. */
import type { Paper } from '../../types.ts';
import { likenessOfTitles } from './likeness.ts';
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

/** Titles of which more is alike may be one, spelled in two ways. */
const NEAR_TITLES = 0.85;

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
    const letters = long.title.whole.length - short.title.whole.length;
    return OTHER_WORK.test(long.paper.title.slice(-letters)) ? undefined : 'subtitle';
  }
  const isNear =
    haveOneAbstract &&
    numbersIn(a.paper.title) === numbersIn(b.paper.title) &&
    likenessOfTitles(a.paper.title, b.paper.title) >= NEAR_TITLES;
  return isNear ? 'near' : undefined;
}

/** Parts of a series differ in little else. */
function numbersIn(title: string): string {
  return (title.match(/\p{N}+|\b[IVX]+\b/gu) ?? []).join(' ');
}
