/**
 * arXiv: https://info.arxiv.org/help/api/user-manual.html, and its terms: one request every three
 * seconds. Answers are Atom. It sends no CORS headers since November 2025: a page can't ask it.
 */
import { readArxivId, readDoi } from '../../core/corpus/identifiers.ts';
import { countElements, elementText, refuse, requireXml } from './answers.ts';
import { Garbled, type Service } from './service.ts';
import { batches, firstPage, pageAnswer } from './steps.ts';

/** Up to 2,000 are allowed; smaller slices fail less often. */
const PAGE_SIZE = 200;
/** More make an address that is too long. */
const IDS_A_REQUEST = 100;

const ERROR_ENTRY = /<id>\s*https?:\/\/(?:export\.)?arxiv\.org\/api\/errors/;

export const arxiv: Service = {
  name: 'arxiv',
  title: 'arXiv',
  baseUrl: 'https://export.arxiv.org',
  format: 'arxiv-atom',
  allowsPages: false,
  most: 30_000,
  idKinds: 'arXiv ids',
  intervalMs: () => 3000,

  readId(id) {
    const ofDoi = /^10\.48550\/arxiv\.(.+)$/i.exec(readDoi(id) ?? '')?.[1];
    return readArxivId(ofDoi ?? id);
  },

  begin: (query) =>
    query.ids.length > 0 ? batches(query.ids, IDS_A_REQUEST) : firstPage(query, PAGE_SIZE),

  request: ({ ids, start, size }, { words }) => ({
    path: '/api/query',
    search: {
      // A query without a field's prefix is of all fields, said so that it is plain.
      ...(ids === undefined ? { search_query: withField(words) } : { id_list: ids.join(',') }),
      start: String(start),
      max_results: String(size),
      ...(ids === undefined && { sortBy: 'relevance', sortOrder: 'descending' }),
    },
  }),

  read(text, step, query) {
    requireXml(text, 'feed');
    if (ERROR_ENTRY.test(text)) refuse(elementText(text, 'summary'));
    const records = countElements(text, 'entry');
    const told = elementText(text, 'opensearch:totalResults');
    const total = /^\d+$/.test(told) ? Number(told) : undefined;
    // A known fault: now and then a page in the middle comes without entries.
    if (records === 0 && step.ids === undefined && step.start < (total ?? 0)) {
      throw new Garbled('it holds none of the papers that it counts');
    }
    return pageAnswer(step, query, records, total);
  },
};

/** `sleep spindles` → `all:sleep AND all:spindles`; a query in arXiv's own language stays as it is. */
function withField(words: string): string {
  if (/(?:^|[\s(])[a-z_]{2,15}:/i.test(words) || /[()"]/.test(words)) return words;
  return words
    .split(/\s+/)
    .map((word) => (/^(?:AND|OR|ANDNOT)$/.test(word) ? word : `all:${word}`))
    .reduce((query, word) => joinWords(query, word));
}

function joinWords(query: string, word: string): string {
  const isOperator = (text: string) => /^(?:AND|OR|ANDNOT)$/.test(text);
  const last = query.slice(query.lastIndexOf(' ') + 1);
  return isOperator(word) || isOperator(last) ? `${query} ${word}` : `${query} AND ${word}`;
}
