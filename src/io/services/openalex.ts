/**
 * OpenAlex: https://developers.openalex.org. Without a key a day's allowance is small, and pages are
 * counted instead of followed by a cursor, which reaches the first 10,000 works with and without one.
 */
import { readArxivId, readDoi, readPubmedId } from '../../core/corpus/identifiers.ts';
import { countIn, jsonObject, listIn } from './answers.ts';
import type { Service, Step } from './service.ts';
import { batches, firstPage, pageAnswer } from './steps.ts';

const PAGE_SIZE = 100;
/** A filter takes 100 values; half of that keeps addresses short. */
const IDS_A_REQUEST = 50;

/** What our reader reads. */
const SELECTED = [
  ...['id', 'doi', 'ids', 'title', 'abstract_inverted_index', 'authorships', 'publication_year'],
  ...['publication_date', 'primary_location', 'locations', 'language', 'cited_by_count', 'type'],
].join(',');

export const openalex: Service = {
  name: 'openalex',
  title: 'OpenAlex',
  baseUrl: 'https://api.openalex.org',
  format: 'openalex-json',
  keyVariable: 'OPENALEX_API_KEY',
  allowsPages: true,
  most: 10_000,
  idKinds: 'DOIs, arXiv ids, PubMed ids (pmid:…) and OpenAlex ids',
  intervalMs: () => 200,

  readId(id) {
    const work = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?)?(W\d{2,15})$/i.exec(
      id.trim(),
    );
    if (work?.[1] !== undefined) return `openalex:${work[1].toUpperCase()}`;
    const arxivId = readArxivId(id);
    const doi = arxivId === undefined ? readDoi(id) : `10.48550/arxiv.${arxivId}`;
    if (doi !== undefined) return `doi:${doi.toLowerCase()}`;
    const pubmedId = readPubmedId(id);
    return pubmedId === undefined ? undefined : `pmid:${pubmedId}`;
  },

  begin(query) {
    if (query.ids.length === 0) return firstPage(query, PAGE_SIZE);
    // What separates the values of a filter can't stand in one.
    const isPlain = (id: string) => !/[,|]/.test(id);
    const kinds = ['doi:', 'pmid:', 'openalex:'].flatMap((kind) =>
      batches(
        query.ids.filter((id) => id.startsWith(kind) && isPlain(id)),
        IDS_A_REQUEST,
      ),
    );
    return [
      ...kinds,
      ...batches(
        query.ids.filter((id) => !isPlain(id)),
        1,
      ),
    ];
  },

  request(step, { words }, { contact, key }) {
    const single = singleId(step);
    return {
      path: single === undefined ? '/works' : `/works/${encodeURIComponent(single)}`,
      search: {
        ...(single === undefined && pageSearch(step, words)),
        select: SELECTED,
        ...(contact !== undefined && { mailto: contact }),
      },
      ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    };
  },

  read(text, step, query) {
    const answer = jsonObject(text);
    if (singleId(step) !== undefined) return { records: 1, next: [] };
    const records = listIn(answer, 'results').length;
    return pageAnswer(step, query, records, countIn(answer.meta, 'count'));
  },

  isNone: (status, _, step) => status === 404 && singleId(step) !== undefined,
  // "Rate limit exceeded; slow down".
  passing: [403],
};

function pageSearch({ ids, start, size }: Step, words: string): Record<string, string> {
  if (ids === undefined) {
    // Pages are counted by their size: a smaller last one would begin elsewhere.
    const perPage = start === 0 ? size : PAGE_SIZE;
    return { search: words, per_page: String(perPage), page: String(start / PAGE_SIZE + 1) };
  }
  const [kind = ''] = ids[0]?.split(':', 1) ?? [];
  const values = ids.map((id) => id.slice(kind.length + 1)).join('|');
  return { filter: `${kind}:${values}`, per_page: String(PAGE_SIZE) };
}

/** The id that only an address of its own can name. */
function singleId({ ids }: Step): string | undefined {
  const [id, second] = ids ?? [];
  return id !== undefined && second === undefined && /[,|]/.test(id) ? id : undefined;
}
