/** The identifiers by which records of one paper are told, each in the spelling that is compared. */
import type { Paper } from '../../types.ts';
import { readArxivId, readDoi, readPubmedId } from '../identifiers.ts';

export interface WorldIdentifiers {
  /** In lower case; of a preprint, without its version. */
  doi?: string;
  /** Where the DOI is of a published version. */
  publishedDoi?: string;
  arxivId?: string;
  pubmedId?: string;
}

/** How the DOIs of preprint servers begin, in lower case. */
const PREPRINT_DOI = new RegExp(
  `^10\\.(?:${[
    String.raw`48550\/arxiv\.`,
    // bioRxiv and medRxiv; the journals of the same press have letters before their numbers.
    String.raw`1101\/\d`,
    String.raw`64898\/\d`,
    String.raw`2139\/ssrn\.`,
    String.raw`21203\/rs\.`,
    String.raw`(?:31234|31235|31219|31222|31730|35542|31237)\/`,
    String.raw`(?:31223|31224|32942|33774|36227|26434|22541|51094)\/`,
    String.raw`20944\/preprints`,
    String.raw`7287\/peerj\.preprints`,
    String.raw`2196\/preprints`,
    String.raw`1002\/essoar`,
    String.raw`1590\/scielopreprints`,
    String.raw`14293\/s2199-1006\.`,
  ].join('|')})`,
);

/** F1000 and its like put the version of an article at the end of its DOI. */
const VERSIONED_ARTICLE = /^(10\.12688\/[a-z0-9]+\.\d+)\.\d+$/;

/** What preprint servers are called where a venue is asked for. */
const PREPRINT_VENUE =
  /\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|edarxiv|eartharxiv|engrxiv|techrxiv|ssrn|preprints?|research square|authorea|computing research repository)\b|^corr\b/i;

/** Returns what `paper` is identified by, also where only its address or venue says it. */
export function worldIdentifiers({
  doi: ownDoi,
  arxivId,
  pubmedId,
  url = '',
  venue = '',
}: Paper): WorldIdentifiers {
  const doi = comparedDoi(ownDoi ?? readDoi(url));
  const ofDoi = doi === undefined ? undefined : /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1];
  const ofVenue = /\barxiv:\s?(\S{9,20})/i.exec(venue)?.[1];
  const arxiv =
    readArxivId(arxivId ?? ofDoi ?? '') ?? readArxivId(url) ?? readArxivId(ofVenue ?? '');
  const pubmed = pubmedId ?? (/^\d+$/.test(url) ? undefined : readPubmedId(url));
  return {
    ...(doi !== undefined && { doi }),
    ...(doi !== undefined && !PREPRINT_DOI.test(doi) && { publishedDoi: doi }),
    ...(arxiv !== undefined && { arxivId: arxiv.toLowerCase() }),
    ...(pubmed !== undefined && { pubmedId: pubmed }),
  };
}

/** Tells whether `paper` is a preprint, by its DOI, else by its venue; an arXiv id alone makes one. */
export function isPreprint(
  paper: Paper,
  { doi, publishedDoi, arxivId }: WorldIdentifiers,
): boolean {
  if (doi !== undefined) return publishedDoi === undefined;
  if (paper.venue === undefined) return arxivId !== undefined;
  return PREPRINT_VENUE.test(paper.venue);
}

function comparedDoi(doi: string | undefined): string | undefined {
  const bare = doi?.toLowerCase().replace(/[.,;]+$/, '');
  if (bare === undefined || bare === '') return undefined;
  const article = VERSIONED_ARTICLE.exec(bare)?.[1];
  if (article !== undefined) return article;
  return PREPRINT_DOI.test(bare) ? bare.replace(/[./_-]?v\d{1,2}$/, '') : bare;
}
