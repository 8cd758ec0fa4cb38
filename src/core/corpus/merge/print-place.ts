/** Where a paper was printed: its venue, volume and first page, however sources spell them. */
import type { Paper } from '../../types.ts';
import { likenessOfTitles } from './likeness.ts';

export interface PrintPlace {
  venue?: string;
  /** The number alone: of `6017 LNCS`, 6017. */
  volume?: string;
  firstPage?: string;
}

/** What sources call the columns, without case, blanks, hyphens and underscores. */
const VOLUME_COLUMNS: ReadonlySet<string> = new Set(['volume', 'journalvolume']);
const PAGE_COLUMNS: ReadonlySet<string> = new Set(['pages', 'startpage', 'pagestart', 'firstpage']);

/** Abbreviated names of journals have about half of their runs of letters in the full ones. */
const LIKE_VENUES = 0.4;
/** Shorter acronyms fit any name. */
const ACRONYM_LETTERS = 3;

/** Returns where `paper` was printed, as far as it says so. */
export function printPlace({ venue, fields = {} }: Paper): PrintPlace {
  const found: PrintPlace = venue === undefined ? {} : { venue };
  for (const [column, value] of Object.entries(fields)) {
    const name = column.toLowerCase().replace(/[\s_-]/g, '');
    const number = /[a-z]{0,3}\d+/i.exec(value.slice(0, 40))?.[0].toLowerCase();
    if (number === undefined) continue;
    if (VOLUME_COLUMNS.has(name)) found.volume ??= number;
    if (PAGE_COLUMNS.has(name)) found.firstPage ??= number;
  }
  return found;
}

/** Tells whether volume or page says that two papers of one title are not the same. */
export function areElsewhere(a: PrintPlace, b: PrintPlace): boolean {
  return differ(a.volume, b.volume) || differ(a.firstPage, b.firstPage);
}

/** Tells whether a volume or page is known. */
export function isPrinted({ volume, firstPage }: PrintPlace): boolean {
  return volume !== undefined || firstPage !== undefined;
}

/** Tells whether venue, volume and page are known and the same. */
export function areInOnePlace(a: PrintPlace, b: PrintPlace): boolean {
  const isKnown = [a.venue, b.venue, a.volume, b.volume, a.firstPage, b.firstPage].every(
    (part) => part !== undefined,
  );
  return isKnown && !areElsewhere(a, b) && areVenuesAlike(a, b) === true;
}

/**
 * Tells whether two venues may be one, also where one is abbreviated ("Comput. Phys. Commun.") or an
 * acronym ("EMNLP 2018"); `undefined` where one is missing.
 */
export function areVenuesAlike(
  { venue: a }: PrintPlace,
  { venue: b }: PrintPlace,
): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  return likenessOfTitles(a, b) >= LIKE_VENUES || hasAcronymOf(a, b) || hasAcronymOf(b, a);
}

/** The capitals of a word such as "NeurIPS" begin words of the other name, in their order. */
function hasAcronymOf(short: string, long: string): boolean {
  const initials = (long.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase());
  return (short.match(/\p{L}+/gu) ?? []).some((word) => {
    const capitals = word.match(/\p{Lu}/gu) ?? [];
    if (capitals.length < ACRONYM_LETTERS || capitals.length > initials.length) return false;
    let next = 0;
    for (const initial of initials) if (initial === capitals[next]) next += 1;
    return next === capitals.length;
  });
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
