/**
 * Keywords that indexers gave, not the authors. They come from a fixed vocabulary and name what every
 * paper of a field shares ("human", "article", "Female"), so they say little of one paper's concepts.
 */

/** Databases that hand on their index terms as keywords. */
const INDEXED = /\b(?:embase|medline|pubmed|NLM)\b/i;

/** MeSH marks main topics and qualifies: "*Asthma", "Boswellia/*chemistry", "Stroke [therapy]". */
const QUALIFIED = /^\*|\/\*|\[[^\]]{1,60}\]$/;

/** Tells whether `keywords`, from `databases` where these are named, are an indexer's. */
export function areIndexTerms(
  keywords: readonly string[],
  databases: readonly string[] = [],
): boolean {
  return keywords.some((keyword) => QUALIFIED.test(keyword)) || INDEXED.test(databases.join(' '));
}
