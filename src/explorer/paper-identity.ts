/**
 * What a paper is called on every map, so that a mark made on one stands on the others.
 *
 * Ids that a list of papers gives ("1", "2") may mean others in another list, so they are set aside:
 * a paper is its DOI, else its arXiv id, else its PubMed id, else its title with first author and year.
 */
import type { Paper } from '../core/types.ts';

export type IdentifiedPaper = Pick<
  Paper,
  'id' | 'title' | 'authors' | 'year' | 'doi' | 'arxivId' | 'pubmedId'
>;

/**
 * Returns the identity of each paper of a map by its id. Papers that nothing but their ids can tell
 * apart keep those in their identities, which then hold on this list of papers alone. O(n).
 */
export function paperIdentities(papers: readonly IdentifiedPaper[]): Map<string, string> {
  const seen = new Map<string, number>();
  const named = papers.map((paper) => {
    const identity = identityOf(paper);
    seen.set(identity, (seen.get(identity) ?? 0) + 1);
    return { id: paper.id, identity };
  });
  return new Map(
    named.map(({ id, identity }) => [
      id,
      (seen.get(identity) ?? 0) > 1 ? `${identity} #${id}` : identity,
    ]),
  );
}

/** Returns what a paper is called, whatever list it stands in. */
export function identityOf(paper: Omit<IdentifiedPaper, 'id'>): string {
  const { doi, arxivId, pubmedId, title, authors, year } = paper;
  if (doi !== undefined) return `doi:${doi.toLowerCase()}`;
  if (arxivId !== undefined) return `arxiv:${arxivId.toLowerCase().replace(/v\d+$/, '')}`;
  if (pubmedId !== undefined) return `pubmed:${pubmedId}`;
  return `text:${[title, authors?.[0] ?? '', year ?? ''].map(plainWords).join('|')}`;
}

/** Returns words without case, accents and signs. */
export function plainWords(words: string | number): string {
  return String(words)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
