/**
 * Which papers of two editions of a list are the same.
 *
 * Tools renumber what they export, and fields get mended: so a paper is told by what it is, first by
 * its DOI, arXiv id and PubMed id, then by title with first author and year, then by title with one of
 * the two, last by the id of the list with first author and year, where the title was mended. Where
 * something differs, papers with two DOIs stay apart: a journal has an editorial every year. Each paper
 * matches once. O(n) where few papers share a title.
 */
import { type IdentifiedPaper, identityOf, plainWords } from './paper-identity.ts';

interface Telling {
  /** Returns by what a paper is told; null where it lacks that. */
  tell(paper: IdentifiedPaper): string | null;
  /** Whether two DOIs contradict it. */
  loose?: true;
}

const titleOf = ({ title }: IdentifiedPaper) => plainWords(title);
const authorOf = ({ authors }: IdentifiedPaper) => plainWords(authors?.[0] ?? '');

/** Returns the parts as one; null where one of them is missing. */
function allOf(...parts: readonly (string | number | undefined)[]): string | null {
  return parts.some((part) => part === undefined || part === '') ? null : JSON.stringify(parts);
}

const tellings: readonly Telling[] = [
  { tell: ({ doi }) => allOf(doi?.toLowerCase()) },
  { tell: ({ arxivId }) => allOf(arxivId?.toLowerCase().replace(/v\d+$/, '')) },
  { tell: ({ pubmedId }) => allOf(pubmedId) },
  {
    tell: ({ title, authors = [], year }) => identityOf({ title, authors, ...(year && { year }) }),
  },
  { tell: (paper) => allOf(titleOf(paper), authorOf(paper)), loose: true },
  { tell: (paper) => allOf(titleOf(paper), paper.year), loose: true },
  { tell: (paper) => allOf(paper.id, authorOf(paper), paper.year), loose: true },
];

/**
 * Returns for each paper of `after` its number in `before`; null for a new one. Of several papers that
 * can't be told apart the first matches the first.
 */
export function matchPapers(
  before: readonly IdentifiedPaper[],
  after: readonly IdentifiedPaper[],
): (number | null)[] {
  const found: (number | null)[] = after.map(() => null);
  const open = new Set(before.keys());
  for (const { tell, loose } of tellings) {
    const told = new Map<string, number[]>();
    before.forEach((paper, number) => {
      const key = open.has(number) ? tell(paper) : null;
      if (key === null) return;
      const same = told.get(key);
      if (same === undefined) told.set(key, [number]);
      else same.push(number);
    });
    after.forEach((paper, number) => {
      const key = found[number] === null ? tell(paper) : null;
      const old = (key === null ? undefined : told.get(key))?.find(
        (candidate) => open.has(candidate) && !(loose && haveTwoDois(before[candidate], paper)),
      );
      if (old === undefined) return;
      found[number] = old;
      open.delete(old);
    });
  }
  return found;
}

function haveTwoDois(a: IdentifiedPaper | undefined, b: IdentifiedPaper): boolean {
  return a?.doi !== undefined && b.doi !== undefined && a.doi.toLowerCase() !== b.doi.toLowerCase();
}
