/**
 * The library in the Zotero that runs on this machine: https://www.zotero.org/support/dev/web_api/v3/local_api.
 * It refuses browsers, so a page can't ask it. Items come as CSL-JSON; attachments and notes are counted
 * in its total, but are left out of what it hands over.
 */

import { isObject } from '../../core/shared/is-object.ts';
import { jsonValue, listIn } from './answers.ts';
import { Garbled, type Service } from './service.ts';
import { batches, firstPage, pageAnswer } from './steps.ts';

const PAGE_SIZE = 200;
const IDS_A_REQUEST = 50;

export const zotero: Service = {
  name: 'zotero',
  title: 'Zotero',
  baseUrl: 'http://localhost:23119',
  format: 'csl-json',
  allowsPages: false,
  most: 100_000,
  idKinds: 'item keys',
  listsAll: true,
  intervalMs: () => 0,

  readId: (id) => /^[A-Z0-9]{8}$/.exec(id.trim())?.[0],

  begin: (query) =>
    query.ids.length > 0 ? batches(query.ids, IDS_A_REQUEST) : firstPage(query, PAGE_SIZE),

  request: ({ ids, start, size }, { words }) => ({
    path: '/api/users/0/items/top',
    search: {
      format: 'csljson',
      ...(ids !== undefined && { itemKey: ids.join(',') }),
      ...(words !== '' && { q: words, qmode: 'everything' }),
      sort: 'dateAdded',
      direction: 'asc',
      start: String(start),
      limit: String(size),
    },
    headers: { 'zotero-api-version': '3' },
  }),

  read(text, step, query, { totalResults }) {
    const value = jsonValue(text);
    const items = isObject(value) ? listIn(value, 'items') : value;
    if (!Array.isArray(items)) throw new Garbled('it is no list of items');
    return pageAnswer(step, query, items.length, totalResults);
  },
};
