/**
 * Semantic Scholar's Graph API: https://api.semanticscholar.org/api-docs/graph. Up to 1,000 papers come
 * by relevance; more come from its bulk search, in no such order. Without a key all callers share one
 * allowance, so refusals (429) are usual and waited out.
 */
import { readArxivId, readDoi, readPubmedId } from '../../core/corpus/identifiers.ts';
import { countIn, jsonObject, jsonValue, listIn } from './answers.ts';
import { Garbled, type Service, type ServiceQuery } from './service.ts';
import { batches, firstPage, pageAnswer } from './steps.ts';

const PAGE_SIZE = 100;
const MOST_BY_RELEVANCE = 1000;
const BULK_PAGE_SIZE = 1000;
/** 500 are allowed; answers are limited to 10 MB. */
const IDS_A_REQUEST = 200;

const FIELDS = [
  ...['title', 'abstract', 'year', 'publicationDate', 'venue', 'journal', 'authors.name'],
  ...['externalIds', 'url', 'citationCount', 'publicationTypes'],
].join(',');

export const semanticScholar: Service = {
  name: 'semantic-scholar',
  title: 'Semantic Scholar',
  baseUrl: 'https://api.semanticscholar.org',
  format: 'semantic-scholar-json',
  keyVariable: 'S2_API_KEY',
  allowsPages: true,
  most: 100_000,
  idKinds: 'DOIs, arXiv ids, PubMed ids (pmid:…) and Semantic Scholar ids',
  intervalMs: ({ key }) => (key === undefined ? 3000 : 1050),

  readId(id) {
    const own =
      /^(?:(?:https?:\/\/www\.semanticscholar\.org\/paper\/(?:[^/\s]{1,300}\/)?)?([0-9a-f]{40})|corpusid:(\d{1,15}))$/i;
    const [, hash, corpusId] = own.exec(id.trim()) ?? [];
    if (hash !== undefined) return hash.toLowerCase();
    if (corpusId !== undefined) return `CorpusId:${corpusId}`;
    const arxivId = readArxivId(id);
    if (arxivId !== undefined) return `ARXIV:${arxivId}`;
    const doi = readDoi(id);
    if (doi !== undefined) return `DOI:${doi}`;
    const pubmedId = readPubmedId(id);
    return pubmedId === undefined ? undefined : `PMID:${pubmedId}`;
  },

  begin: (query) =>
    query.ids.length > 0
      ? batches(query.ids, IDS_A_REQUEST)
      : firstPage(query, isBulk(query) ? BULK_PAGE_SIZE : PAGE_SIZE),

  request({ ids, start, size, cursor }, query, { key }) {
    const headers = key === undefined ? {} : { headers: { 'x-api-key': key } };
    if (ids !== undefined) {
      return {
        path: '/graph/v1/paper/batch',
        search: { fields: FIELDS },
        body: { ids },
        ...headers,
      };
    }
    const search = { query: query.words, fields: FIELDS };
    if (isBulk(query)) {
      const token = cursor === undefined ? {} : { token: cursor };
      return { path: '/graph/v1/paper/search/bulk', search: { ...search, ...token }, ...headers };
    }
    const place = { offset: String(start), limit: String(size) };
    return { path: '/graph/v1/paper/search', search: { ...search, ...place }, ...headers };
  },

  read(text, step, query) {
    if (step.ids !== undefined) {
      const papers = jsonValue(text);
      if (!Array.isArray(papers)) throw new Garbled('it is no list of papers');
      return { records: knownPapers(papers).length, next: [] };
    }
    const answer = jsonObject(text);
    const total = countIn(answer, 'total');
    // A search that finds nothing has no list.
    const records = total === 0 ? 0 : listIn(answer, 'data').length;
    if (!isBulk(query)) return pageAnswer(step, query, records, total);
    const start = step.start + records;
    const hasMore = typeof answer.token === 'string' && records > 0 && start < query.limit;
    return {
      records,
      ...(total !== undefined && { total }),
      next: hasMore ? [{ start, size: step.size, cursor: String(answer.token) }] : [],
    };
  },

  keep: (text, { ids }) =>
    ids === undefined ? text : JSON.stringify(knownPapers(jsonValue(text) as unknown[])),

  /** It refuses a batch of which it knows nothing. */
  isNone: (status, text, { ids }) =>
    ids !== undefined &&
    (status === 404 || (status === 400 && text.includes('No valid paper ids'))),
};

/** In a batch, papers that it does not know are null. */
function knownPapers(papers: readonly unknown[]): unknown[] {
  return papers.filter((paper) => paper !== null);
}

function isBulk({ limit }: ServiceQuery): boolean {
  return limit > MOST_BY_RELEVANCE;
}
