/** Works of Crossref's REST API: https://api.crossref.org/swagger-ui */

import { readDoi } from '../../identifiers.ts';
import { definedOnly } from '../defined-only.ts';
import { asAuthors, asCount, asRead, asText, asUrl } from '../field-values.ts';
import { readDateParts } from './date-parts.ts';
import { type JsonSchema, memberOf, textFields } from './source-object.ts';

/** Which date is a work's year, the best first. */
const DATES = ['issued', 'published', 'published-print', 'published-online', 'posted', 'created'];

/** Members that works have and CSL-JSON has not. */
const OWN_NAMES = [
  ...['is-referenced-by-count', 'reference-count', 'references-count', 'indexed', 'deposited'],
  ...['content-domain', 'member', 'prefix', 'container-title'],
];

/** Its subjects are the journal's and no author's keywords: they are left out. */
export const crossrefWork: JsonSchema = {
  /** Titles are lists, which tells a work from the CSL-JSON that Crossref gives as well. */
  matches: (source) =>
    typeof source.DOI === 'string' &&
    (Array.isArray(source.title) ||
      (source.title === undefined && OWN_NAMES.some((name) => Object.hasOwn(source, name)))),

  draft(source) {
    const date = DATES.map((name) => readDateParts(source[name])).find(Boolean);
    return definedOnly({
      title: asText(source.title),
      abstract: asText(source.abstract),
      authors: asAuthors(source.author),
      year: date?.year,
      month: date?.month,
      venue:
        asText(source['container-title']) ??
        asText(memberOf(source, 'event', 'name')) ??
        asText(source['group-title']),
      url: asUrl(source.URL) ?? asUrl(memberOf(source, 'resource', 'primary', 'URL')),
      doi: asRead(readDoi)(source.DOI),
      language: asText(source.language),
      citations: asCount(source['is-referenced-by-count']),
      fields: textFields({ type: source.type, publisher: source.publisher }),
    });
  },
};
