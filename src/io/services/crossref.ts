/**
 * Crossref's REST API: https://www.crossref.org/documentation/retrieve-metadata/rest-api/. Pages are
 * counted (`offset`, up to 10,000), not followed by its cursor, which is forgotten after five minutes
 * and could not be resumed. An address for contact gives the "polite" allowance.
 */
import { readArxivId, readDoi } from '../../core/corpus/identifiers.ts';
import { isObject } from '../../core/shared/is-object.ts';
import { countIn, jsonObject, listIn } from './answers.ts';
import { Garbled, type Service, type Step } from './service.ts';
import { batches, firstPage, pageAnswer } from './steps.ts';

const PAGE_SIZE = 200;
const IDS_A_REQUEST = 40;

/** What our reader reads, of the members that can be selected. */
const SELECTED = [
  ...['DOI', 'title', 'abstract', 'author', 'issued', 'published', 'created', 'container-title'],
  ...['group-title', 'event', 'URL', 'type', 'publisher', 'is-referenced-by-count'],
].join(',');

export const crossref: Service = {
  name: 'crossref',
  title: 'Crossref',
  baseUrl: 'https://api.crossref.org',
  format: 'crossref-json',
  allowsPages: true,
  most: 10_000,
  idKinds: 'DOIs',
  // Of lists, the public pool may ask for one a second, the polite one for three.
  intervalMs: ({ contact }) => (contact === undefined ? 1050 : 400),

  readId: (id) => (readArxivId(id) === undefined ? readDoi(id)?.toLowerCase() : undefined),

  begin(query) {
    if (query.ids.length === 0) return firstPage(query, PAGE_SIZE);
    // A comma separates filters.
    const isPlain = (id: string) => !id.includes(',');
    return [
      ...batches(query.ids.filter(isPlain), IDS_A_REQUEST),
      ...batches(
        query.ids.filter((id) => !isPlain(id)),
        1,
      ),
    ];
  },

  request(step, { words }, { contact }) {
    const polite = contact === undefined ? {} : { mailto: contact };
    const single = singleId(step);
    if (single !== undefined) {
      return { path: `/works/${encodeURIComponent(single)}`, search: polite };
    }
    const { ids, start, size } = step;
    const what =
      ids === undefined
        ? { query: words, offset: String(start) }
        : { filter: ids.map((id) => `doi:${id}`).join(',') };
    return { path: '/works', search: { ...what, rows: String(size), select: SELECTED, ...polite } };
  },

  read(text, step, query) {
    const { message } = jsonObject(text);
    if (!isObject(message)) throw new Garbled("it has no 'message'");
    if (singleId(step) !== undefined) return { records: 1, next: [] };
    const records = listIn(message, 'items').length;
    return pageAnswer(step, query, records, countIn(message, 'total-results'));
  },

  isNone: (status, _, step) => status === 404 && singleId(step) !== undefined,
};

function singleId({ ids }: Step): string | undefined {
  const [id, second] = ids ?? [];
  return second === undefined && id?.includes(',') === true ? id : undefined;
}
