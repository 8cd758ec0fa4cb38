/**
 * PubMed through NCBI's E-utilities: https://www.ncbi.nlm.nih.gov/books/NBK25501/. A query first asks
 * `esearch` for the ids, then `efetch` for their records; the history server is not used, because what
 * it holds is gone when a run is resumed. A query gives 9,999 records at most. Three requests a second
 * are allowed, ten with a key.
 */
import { readPubmedId } from '../../core/corpus/identifiers.ts';
import { isObject } from '../../core/shared/is-object.ts';
import { countElements, countIn, jsonObject, listIn, requireXml } from './answers.ts';
import { Garbled, type Service } from './service.ts';
import { batches } from './steps.ts';

const IDS_A_REQUEST = 200;

const NO_RECORD: ReadonlySet<string> = new Set(['', 'Empty result - nothing to do']);

export const pubmed: Service = {
  name: 'pubmed',
  title: 'PubMed',
  baseUrl: 'https://eutils.ncbi.nlm.nih.gov',
  format: 'pubmed-xml',
  keyVariable: 'NCBI_API_KEY',
  allowsPages: true,
  most: 9999,
  idKinds: 'PubMed ids',
  intervalMs: ({ key }) => (key === undefined ? 350 : 110),

  readId: readPubmedId,

  begin: (query) =>
    query.ids.length > 0 ? batches(query.ids, IDS_A_REQUEST) : [{ start: 0, size: query.limit }],

  request({ ids, start, size }, { words }, { contact, key }) {
    const caller = {
      tool: 'throughline',
      ...(contact !== undefined && { email: contact }),
      ...(key !== undefined && { api_key: key }),
    };
    if (ids !== undefined) {
      const search = { db: 'pubmed', id: ids.join(','), retmode: 'xml', ...caller };
      return { path: '/entrez/eutils/efetch.fcgi', search };
    }
    const place = { retstart: String(start), retmax: String(size), sort: 'relevance' };
    const search = { db: 'pubmed', term: words, retmode: 'json', ...place, ...caller };
    return { path: '/entrez/eutils/esearch.fcgi', search };
  },

  read(text, step, { limit }) {
    if (step.ids !== undefined) {
      if (NO_RECORD.has(text.trim())) return { records: 0, next: [] };
      requireXml(text, 'PubmedArticleSet');
      const articles = countElements(text, 'PubmedArticle');
      return { records: articles + countElements(text, 'PubmedBookArticle'), next: [] };
    }
    const { esearchresult: result, error } = jsonObject(text);
    if (!isObject(result)) throw new Garbled(String(error ?? "it has no 'esearchresult'"));
    // What its own backend did not answer stands here, under status 200.
    if (typeof result.ERROR === 'string') throw new Garbled(result.ERROR);
    const ids = listIn(result, 'idlist').map(String).slice(0, limit);
    const total = countIn(result, 'count');
    return {
      records: 0,
      ...(total !== undefined && { total }),
      next: batches(ids, IDS_A_REQUEST),
    };
  },
};
