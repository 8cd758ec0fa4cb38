/** Identifiers that the world gives to papers, each in one spelling. */

/** Returns the DOI in `text` without its resolver or label, or `undefined` where there is none. */
export function readDoi(text: string): string | undefined {
  const bare = text.trim().replace(/^(?:https?:\/\/(?:dx\.)?(?:www\.)?doi\.org\/|doi:?)\s*/i, '');
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(bare) ? bare : undefined;
}

/**
 * Returns the arXiv id in `text` without site, label and version, or `undefined` where there is
 * none: `2206.11719` since 2007, `cs.CL/0101001` before.
 */
export function readArxivId(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/|arxiv:)\s*/i, '')
    .replace(/\.pdf$/i, '')
    .replace(/v\d+$/i, '');
  return /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})$/i.test(bare) ? bare : undefined;
}

/** Returns the PubMed id in `text`, digits only, or `undefined` where there is none. */
export function readPubmedId(text: string): string | undefined {
  return /^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?)?\s*(\d{1,9})\/?$/i.exec(
    text.trim(),
  )?.[1];
}
