/**
 * Whether two records are of one paper. Precision comes first: two papers made one are lost to the
 * reader, one paper drawn twice is seen.
 *
 * - An identifier of the world in common decides, unless the titles say otherwise: chapters often bear
 *   the DOI of their book. Titles that are unlike may be translations, where authors and year agree.
 * - An id that the source gave decides where the titles agree: a citation key in two files, or the number
 *   of a row, is no more than a hint.
 * - Else the titles must agree, whole or but for a subtitle, and authors, year and venue with them. What
 *   lacks authors or year is compared by the rest, if its title is one that hardly another paper has. A
 *   title such as "Editorial" needs the same abstract, or the same page of the same volume.
 *
 * Neither an id nor a title counts against two published DOIs, two arXiv ids or two PubMed ids, and a
 * title not against two volumes or pages. A preprint has other ones, and comes up to two years before.
 *
 * A record that lacks what tells two papers apart is like both. So records that become one through others
 * must not contradict each other either.
 */
import type { MergeCode } from '../reading.ts';
import { type AuthorAgreement, compareAuthors } from './author-names.ts';
import { compareTitles, haveOtherTitles, type TitleAgreement } from './compare-titles.ts';
import { likenessOfAbstracts, likenessOfTitles } from './likeness.ts';
import type { MergeNode } from './merge-node.ts';
import { areElsewhere, areInOnePlace, areVenuesAlike, isPrinted } from './print-place.ts';

export interface SamePaper {
  code: MergeCode;
  /** In words, with the values that both have. */
  reason: string;
  /** Lower is surer. */
  rank: number;
}

/** What two records say of each other. */
interface Comparison {
  title: TitleAgreement | undefined;
  authors: AuthorAgreement;
  abstracts: AbstractAgreement;
  /** `undefined` where one has no year. */
  yearsApart: number | undefined;
  isOnePreprint: boolean;
}

type AbstractAgreement = 'same' | 'unlike' | 'unknown';

/** Titles of which less is alike are of two papers, whatever identifier they share. */
const LIKE_TITLES = 0.5;
/** Abstracts of which more is alike are of one paper, if their titles agree. */
const SAME_ABSTRACTS = 0.85;
/** Abstracts of which less is alike are of two. */
const UNLIKE_ABSTRACTS = 0.25;
/** Shorter abstracts tell only where they are the same. */
const TELLING_LETTERS = 100;

/** Years between a paper online and in print. */
const YEARS_TO_PRINT = 1;
/** Years between a preprint and its publication. */
const YEARS_TO_PUBLICATION = 2;

const TITLE_WORDS = {
  whole: ['title'],
  subtitle: ['title but for the subtitle'],
  near: ['title but for a few letters'],
  missing: [],
} satisfies Record<TitleAgreement, string[]>;

/** Returns why `a` and `b` are of one paper, or `undefined` where they are not known to be. */
export function samePaper(a: MergeNode, b: MergeNode): SamePaper | undefined {
  const shared = sharedIdentifier(a, b);
  if (shared === undefined && haveConflict(a, b)) return undefined;
  const comparison = compare(a, b);
  if (shared !== undefined && fitIdentifier(a, b, comparison)) return shared;
  if (haveConflict(a, b)) return undefined;
  return byId(a, b, comparison) ?? byTitle(a, b, comparison);
}

/**
 * Tells whether `a` and `b` hold what speaks against their being of one paper, so that no record between
 * them makes them one. Two that are told to be of one paper do not contradict.
 */
export function contradict(a: MergeNode, b: MergeNode): boolean {
  if (samePaper(a, b) !== undefined) return false;
  if (haveConflict(a, b) || haveOtherTitles(a, b)) return true;
  const comparison = compare(a, b);
  return speakAgainst(a, b, comparison) || areInOtherVenues(a, b, comparison);
}

/** What counts against one paper, whatever the titles are. */
function speakAgainst(
  a: MergeNode,
  b: MergeNode,
  { authors, abstracts, yearsApart = 0, isOnePreprint }: Comparison,
): boolean {
  return (
    authors === 'differ' ||
    abstracts === 'unlike' ||
    yearsApart > (isOnePreprint ? YEARS_TO_PUBLICATION : YEARS_TO_PRINT) ||
    (!isOnePreprint && areElsewhere(a.place, b.place))
  );
}

/** An abstract says more than a venue, which is spelled in many ways. */
function areInOtherVenues(a: MergeNode, b: MergeNode, { abstracts, isOnePreprint }: Comparison) {
  return !isOnePreprint && abstracts !== 'same' && areVenuesAlike(a.place, b.place) === false;
}

function compare(a: MergeNode, b: MergeNode): Comparison {
  const [year, otherYear] = [a.paper.year, b.paper.year];
  const abstracts = compareAbstracts(a.paper.abstract, b.paper.abstract);
  return {
    title: compareTitles(a, b, abstracts === 'same'),
    authors: compareAuthors(a.authors, b.authors),
    abstracts,
    yearsApart:
      year === undefined || otherYear === undefined ? undefined : Math.abs(year - otherYear),
    isOnePreprint: a.isPreprint !== b.isPreprint,
  };
}

function compareAbstracts(a: string | undefined, b: string | undefined): AbstractAgreement {
  if (a === undefined || b === undefined) return 'unknown';
  if (a === b) return 'same';
  if (Math.min(a.length, b.length) < TELLING_LETTERS) return 'unknown';
  const likeness = likenessOfAbstracts(a, b);
  if (likeness >= SAME_ABSTRACTS) return 'same';
  return likeness < UNLIKE_ABSTRACTS ? 'unlike' : 'unknown';
}

/** Identifiers that say that two records are of two papers. */
function haveConflict(one: MergeNode, other: MergeNode): boolean {
  const [a, b] = [one.identifiers, other.identifiers];
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

function fitIdentifier(
  a: MergeNode,
  b: MergeNode,
  { title, authors, abstracts, yearsApart = 99 }: Comparison,
): boolean {
  if (title === 'missing' || (title === 'whole' && a.title.isGeneric)) return authors !== 'differ';
  if (title !== undefined) return true;
  if (authors === 'differ') return false;
  if (likenessOfTitles(a.paper.title, b.paper.title) >= LIKE_TITLES) return true;
  return authors === 'agree' && abstracts !== 'unlike' && yearsApart <= YEARS_TO_PRINT;
}

function byId(a: MergeNode, b: MergeNode, comparison: Comparison): SamePaper | undefined {
  const { title, authors, abstracts, yearsApart = 0 } = comparison;
  const fits =
    a.hasOwnId &&
    a.paper.id === b.paper.id &&
    (abstracts === 'same' || (abstracts === 'unknown' && title !== 'missing')) &&
    title !== undefined &&
    authors !== 'differ' &&
    yearsApart <= (a.title.isGeneric ? 0 : YEARS_TO_PUBLICATION);
  return fits ? { code: 'id', reason: `same id ${a.paper.id}`, rank: 3 } : undefined;
}

function byTitle(a: MergeNode, b: MergeNode, comparison: Comparison): SamePaper | undefined {
  const { title, authors, yearsApart = 0 } = comparison;
  if (title === undefined || !fitTitle(a, b, title, comparison)) return undefined;
  return {
    code: 'title',
    reason: titleReason(a, b, title, comparison),
    rank: 4 + yearsApart + (title === 'whole' ? 0 : 3) + (authors === 'agree' ? 0 : 6),
  };
}

function fitTitle(
  a: MergeNode,
  b: MergeNode,
  title: TitleAgreement,
  comparison: Comparison,
): boolean {
  const { authors, abstracts, yearsApart = 0, isOnePreprint } = comparison;
  if (speakAgainst(a, b, comparison)) return false;
  if (abstracts === 'same') return true;
  if (title === 'near' || title === 'missing') return false;
  if (areInOnePlace(a.place, b.place)) return true;
  // A report of every year has one title: only a volume or page lets two years be online and in print.
  if (yearsApart > 0 && !isOnePreprint && !isPrinted(a.place) && !isPrinted(b.place)) return false;
  const areAlike = isOnePreprint || areVenuesAlike(a.place, b.place);
  if (a.title.isGeneric || areAlike === false) return false;
  if (!a.title.isDistinctive || !b.title.isDistinctive) {
    return authors === 'agree' && areAlike === true && comparison.yearsApart === 0;
  }
  return authors === 'agree' || (title === 'whole' && yearsApart === 0);
}

function titleReason(
  a: MergeNode,
  b: MergeNode,
  title: TitleAgreement,
  { authors, abstracts, yearsApart, isOnePreprint }: Comparison,
): string {
  const years = [a, b].flatMap(({ paper: { year } }) => year ?? []).sort((m, n) => m - n);
  const common = [
    ...TITLE_WORDS[title],
    ...(abstracts === 'same' ? ['abstract'] : []),
    ...(authors === 'agree' ? ['authors'] : []),
    ...(yearsApart === 0 ? [`year ${years[0]}`] : []),
  ];
  const apart = yearsApart === undefined || yearsApart === 0 ? '' : ` (${years.join(' and ')})`;
  return `same ${common.join(', ')}${apart}${isOnePreprint ? ', one a preprint' : ''}`;
}
