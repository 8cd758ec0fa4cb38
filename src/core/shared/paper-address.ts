/** Where a paper is found by its identifiers: addresses that are valid whatever the identifier holds. */

/** Returns where a DOI leads. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodePath(doi)}`;
}

/** Returns the page of a paper on arXiv. */
export function arxivAddress(arxivId: string): string {
  return `https://arxiv.org/abs/${encodePath(arxivId)}`;
}

/** Returns the page of a paper in PubMed. */
export function pubmedAddress(pubmedId: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${encodePath(pubmedId)}`;
}

/** Parentheses and the like stay, as most sources write DOIs. */
function encodePath(path: string): string {
  return path.replace(/[^\w\-.~!$&'()*+,;=:@/]/gu, encodeCharacter);
}

/** Half of a surrogate pair, which has no bytes, is written as its number. */
function encodeCharacter(character: string): string {
  const isHalf = /^\p{Surrogate}$/u.test(character);
  const written = isHalf ? `\\u${character.charCodeAt(0).toString(16)}` : character;
  return encodeURIComponent(written);
}
