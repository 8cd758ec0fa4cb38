/**
 * PubMed's XML: `PubmedArticleSet` as PubMed and its API give it, one `PubmedArticle` or
 * `PubmedBookArticle` alone, NLM's older `MedlineCitationSet`, and the `ArticleSet` that publishers
 * send in.
 */
import type { FormatReader } from '../../source-record.ts';
import { hasTag } from './has-tag.ts';
import { pubmedDraft } from './pubmed-draft.ts';
import { readRecords } from './read-records.ts';
import { isWellFormed, rootName } from './root-tag.ts';

/** Elements that are a record each; the first of these lists of which a file has one counts. */
const RECORD_NAMES = [
  ['PubmedArticle', 'PubmedBookArticle'],
  ['MedlineCitation', 'BookDocument'],
  ['Article'],
] as const;

const ROOTS = new Set([
  'pubmedarticleset',
  'pubmedbookarticleset',
  'pubmedarticle',
  'pubmedbookarticle',
  'medlinecitationset',
  'medlinecitation',
  'bookdocument',
  'bookdocumentset',
  'articleset',
]);

const hasCitation = hasTag('MedlineCitation', 'BookDocument', 'ArticleTitle');
const hasArticle = hasTag('PubmedArticle', 'PubmedBookArticle');

export const pubmedXmlReader = {
  name: 'pubmed-xml',
  title: 'PubMed XML',

  /** Of any other root, as of an answer that wraps the set, whole articles must be seen. */
  detect(source) {
    const root = rootName(source);
    if (root === undefined || root === 'html') return false;
    const text = asMarkup(source);
    if (ROOTS.has(root)) return hasCitation(text) || isWellFormed(text);
    return hasArticle(text) && hasCitation(text);
  },

  read(source) {
    const text = asMarkup(source);
    const names = RECORD_NAMES.find((alternatives) => hasTag(...alternatives)(text));
    return names === undefined ? [] : readRecords(text, names, pubmedDraft);
  },
} as const satisfies FormatReader;

/** PubMed's pages of before 2020 show the XML as text in a page: `<pre>&lt;PubmedArticle&gt;`. */
function asMarkup(text: string): string {
  if (rootName(text) !== 'pre') return text;
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
