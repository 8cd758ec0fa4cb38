/** How a paper is named in one line, and where it can be read. */
import type { Paper } from '../../core/types.ts';
import { shortAuthors } from '../../explorer/authors.ts';
import { arxivAddress, doiAddress, pubmedAddress } from '../../explorer/paper-address.ts';
import { detailsText } from '../text/details.ts';

export interface PaperLink {
  label: string;
  href: string;
}

/** Returns "He et al., 2024, arXiv" of what is known. */
export function sourceLine(paper: Pick<Paper, 'authors' | 'year' | 'venue'>): string {
  return [shortAuthors(paper.authors), paper.year, paper.venue]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/**
 * Returns the places where a paper can be read, each once: arXiv, DOI, PubMed, its own address,
 * its code. Addresses that are not http or https are left out.
 */
export function paperLinks(
  paper: Pick<Paper, 'arxivId' | 'doi' | 'pubmedId' | 'url' | 'codeUrl'>,
): PaperLink[] {
  const links: PaperLink[] = [];
  if (paper.arxivId !== undefined) {
    links.push({
      label: `arXiv ${paper.arxivId}`,
      href: arxivAddress(paper.arxivId),
    });
  }
  if (paper.doi !== undefined) links.push({ label: 'DOI', href: doiAddress(paper.doi) });
  if (paper.pubmedId !== undefined) {
    links.push({ label: 'PubMed', href: pubmedAddress(paper.pubmedId) });
  }
  const own = webAddress(paper.url);
  if (own !== null && !links.some((link) => link.href === own.href)) {
    links.push({ label: own.hostname, href: own.href });
  }
  const code = webAddress(paper.codeUrl);
  if (code !== null) links.push({ label: detailsText.code, href: code.href });
  return links;
}

/** Returns the address when it is one of the web, else null: `javascript:` and the like stay text. */
function webAddress(address: string | undefined): URL | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
