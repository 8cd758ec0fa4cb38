/**
 * Whether two records are of one paper. Precision comes first: two papers made one are lost to the
 * reader, one paper drawn twice is seen.
 *
 * - An identifier of the world in common decides, unless the titles say otherwise: chapters often bear
 *   the DOI of their book. Titles that are unlike may be translations, where authors and year agree.
 * - An id that the source gave decides where the titles agree: a citation key in two files, or the number
 *   of a row, is no more than a hint.
 * - Else the titles must agree, whole or but for a subtitle, and the authors and the years with them.
 *   What lacks authors or year is compared by the rest, if its title is one that no other paper has.
 *
 * Neither an id nor a title counts against two published DOIs, two arXiv ids or two PubMed ids.
 */
import type { MergeCode } from '../reading.ts';
import { type AuthorAgreement, compareAuthors } from './author-names.ts';
import { likenessOfAbstracts, likenessOfTitles } from './likeness.ts';
import type { MergeNode } from './merge-node.ts';

export interface SamePaper {
  code: MergeCode;
  /** In words, with the values that both have. */
  reason: string;
  /** Lower is surer. */
  rank: number;
}

/** Titles of which less is alike are of two papers, whatever identifier they share. */
const LIKE_TITLES = 0.5;
/** Titles of which more is alike may be one, spelled in two ways. */
const NEAR_TITLES = 0.85;
/** Abbreviated names of journals have about half of their runs of letters in the full ones. */
const LIKE_VENUES = 0.4;
/** Abstracts of which more is alike are of one paper, if their titles agree. */
const SAME_ABSTRACTS = 0.8;
/** Abstracts of which less is alike are of two. */
const UNLIKE_ABSTRACTS = 0.25;
/** Shorter abstracts do not tell. */
const TELLING_LETTERS = 100;

/** Years between a paper online and in print. */
const YEARS_TO_PRINT = 1;
/** Years between a preprint and its publication. */
const YEARS_TO_PUBLICATION = 2;

/** Subtitles by which a paper is about another one, or a part of a series. */
const OTHER_WORK =
  /\b(?:parts?|vol(?:ume)?|chapter|supplement\w*|appendix|erratum|errata|corrigend\w+|corrections?|comments?|commentary|reply|response|rejoinder|retract\w+|review of|[ivx]+|\d+)\b/i;

/** Returns why `a` and `b` are of one paper, or `undefined` where they are not known to be. */
export function samePaper(a: MergeNode, b: MergeNode): SamePaper | undefined {
  return byIdentifier(a, b) ?? (haveConflict(a, b) ? undefined : (byId(a, b) ?? byTitle(a, b)));
}

/** Tells whether identifiers say that `a` and `b` are two papers. */
export function haveConflict(one: MergeNode, other: MergeNode): boolean {
  const { identifiers: a } = one;
  const { identifiers: b } = other;
  return (
    differ(a.publishedDoi, b.publishedDoi) ||
    differ(a.arxivId, b.arxivId) ||
    // A preprint that PubMed lists has a PubMed id of its own.
    (differ(a.pubmedId, b.pubmedId) && one.isPreprint === other.isPreprint)
  );
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function byIdentifier(a: MergeNode, b: MergeNode): SamePaper | undefined {
  const shared = sharedIdentifier(a, b);
  if (shared === undefined || !fitIdentifier(a, b)) return undefined;
  return shared;
}

function sharedIdentifier({ identifiers: a }: MergeNode, { identifiers: b }: MergeNode) {
  if (a.doi !== undefined && a.doi === b.doi) {
    return { code: 'doi', reason: `same DOI ${a.doi}`, rank: 0 } as const;
  }
  if (a.arxivId !== undefined && a.arxivId === b.arxivId) {
    return { code: 'arxiv-id', reason: `same arXiv id ${a.arxivId}`, rank: 1 } as const;
  }
  if (a.pubmedId !== undefined && a.pubmedId === b.pubmedId) {
    return { code: 'pubmed-id', reason: `same PubMed id ${a.pubmedId}`, rank: 2 } as const;
  }
  return undefined;
}

function fitIdentifier(a: MergeNode, b: MergeNode): boolean {
  const authors = compareAuthors(a.authors, b.authors);
  if (a.title.whole === '' || b.title.whole === '') return authors !== 'differ';
  if (a.title.whole === b.title.whole) return !(a.title.isGeneric && authors === 'differ');
  if (likenessOfTitles(a.paper.title, b.paper.title) >= LIKE_TITLES) return true;
  return authors === 'agree' && yearsApart(a, b) <= YEARS_TO_PRINT && !isUnlike(likenessOf(a, b));
}

function byId(a: MergeNode, b: MergeNode): SamePaper | undefined {
  if (a.paper.id !== b.paper.id || !a.hasOwnId) return undefined;
  const title = compareTitles(a, b);
  const likeness = likenessOf(a, b);
  const mostYears = a.title.isGeneric ? 0 : YEARS_TO_PUBLICATION;
  const fits =
    title !== undefined &&
    (title !== 'missing' || isSame(likeness)) &&
    compareAuthors(a.authors, b.authors) !== 'differ' &&
    yearsApart(a, b, 0) <= mostYears &&
    !isUnlike(likeness);
  return fits ? { code: 'id', reason: `same id ${a.paper.id}`, rank: 3 } : undefined;
}

function byTitle(a: MergeNode, b: MergeNode): SamePaper | undefined {
  const title = compareTitles(a, b);
  const authors = compareAuthors(a.authors, b.authors);
  if (title === undefined || authors === 'differ') return undefined;
  const likeness = likenessOf(a, b);
  if (isUnlike(likeness) || !fitTitle(a, b, title, authors, isSame(likeness))) return undefined;
  return {
    code: 'title',
    reason: titleReason(a, b, title, authors, isSame(likeness)),
    rank: 4 + yearsApart(a, b, 0) + (title === 'whole' ? 0 : 3) + (authors === 'agree' ? 0 : 6),
  };
}

function fitTitle(
  a: MergeNode,
  b: MergeNode,
  title: TitleAgreement,
  authors: AuthorAgreement,
  hasSameAbstract: boolean,
): boolean {
  if (hasSameAbstract) return areYearsNear(a, b);
  if (title === 'near' || title === 'missing' || a.title.isGeneric) return false;
  if (authors === 'agree' && a.title.isDistinctive) {
    return areYearsNear(a, b) && (yearsApart(a, b, 0) === 0 || mayBeOneVenue(a, b));
  }
  const isSure = authors === 'agree' || (title === 'whole' && a.title.isDistinctive);
  return isSure && yearsApart(a, b, 0) === 0;
}

/**
 * `subtitle`: one lacks the subtitle of the other; `near`: a few letters differ; `missing`: one of them
 * has none. The last two say little by themselves.
 */
type TitleAgreement = 'whole' | 'subtitle' | 'near' | 'missing';

function compareTitles(
  { title: a, paper }: MergeNode,
  other: MergeNode,
): TitleAgreement | undefined {
  const { title: b, paper: otherPaper } = other;
  if (a.whole === '' || b.whole === '') return 'missing';
  if (a.whole === b.whole) return 'whole';
  if (a.isGeneric || b.isGeneric) return undefined;
  const [long, short] = a.whole.length >= b.whole.length ? [a, b] : [b, a];
  if (long.beginnings.includes(short.whole)) {
    const subtitle = (long === a ? paper : otherPaper).title.slice(
      -(long.whole.length - short.whole.length),
    );
    return OTHER_WORK.test(subtitle) ? undefined : 'subtitle';
  }
  const isNear =
    numbersIn(paper.title) === numbersIn(otherPaper.title) &&
    likenessOfTitles(paper.title, otherPaper.title) >= NEAR_TITLES;
  return isNear ? 'near' : undefined;
}

/** Parts of a series differ in little else. */
function numbersIn(title: string): string {
  return (title.match(/\p{N}+|\b[IVX]+\b/gu) ?? []).join(' ');
}

/** A paper of a conference and the article made of it differ in year and venue. */
function mayBeOneVenue(a: MergeNode, b: MergeNode): boolean {
  const [one, other] = [a.paper.venue, b.paper.venue];
  if (one === undefined || other === undefined || a.isPreprint || b.isPreprint) return true;
  return likenessOfTitles(one, other) >= LIKE_VENUES;
}

function areYearsNear(a: MergeNode, b: MergeNode): boolean {
  const most = a.isPreprint !== b.isPreprint ? YEARS_TO_PUBLICATION : YEARS_TO_PRINT;
  return yearsApart(a, b, 0) <= most;
}

/** @param unknown what counts where a year is missing. */
function yearsApart({ paper: a }: MergeNode, { paper: b }: MergeNode, unknown = 99): number {
  if (a.year === undefined || b.year === undefined) return unknown;
  return Math.abs(a.year - b.year);
}

/** `undefined` where an abstract is missing or too short to tell. */
function likenessOf({ paper: a }: MergeNode, { paper: b }: MergeNode): number | undefined {
  if (a.abstract === undefined || b.abstract === undefined) return undefined;
  if (a.abstract === b.abstract) return 1;
  if (Math.min(a.abstract.length, b.abstract.length) < TELLING_LETTERS) return undefined;
  return likenessOfAbstracts(a.abstract, b.abstract);
}

function isSame(likeness: number | undefined): boolean {
  return likeness !== undefined && likeness >= SAME_ABSTRACTS;
}

function isUnlike(likeness: number | undefined): boolean {
  return likeness !== undefined && likeness < UNLIKE_ABSTRACTS;
}

function titleReason(
  a: MergeNode,
  b: MergeNode,
  title: TitleAgreement,
  authors: AuthorAgreement,
  hasSameAbstract: boolean,
): string {
  const [earlier, later] = [a.paper.year, b.paper.year].toSorted((m = 0, n = 0) => m - n);
  const areKnown = earlier !== undefined && later !== undefined;
  const common = [
    ...TITLE_WORDS[title],
    ...(hasSameAbstract ? ['abstract'] : []),
    ...(authors === 'agree' ? ['authors'] : []),
    ...(areKnown && earlier === later ? [`year ${earlier}`] : []),
  ];
  const years = areKnown && earlier !== later ? ` (${earlier} and ${later})` : '';
  const preprint = a.isPreprint !== b.isPreprint ? ', one a preprint' : '';
  return `same ${common.join(', ')}${years}${preprint}`;
}

const TITLE_WORDS = {
  whole: ['title'],
  subtitle: ['title but for the subtitle'],
  near: ['title but for a few letters'],
  missing: [],
} satisfies Record<TitleAgreement, string[]>;
