/** Items of CSL-JSON: https://github.com/citation-style-language/schema, csl-data.json */

import { readArxivId, readDoi, readPubmedId } from '../../identifiers.ts';
import { definedOnly } from '../defined-only.ts';
import { asAuthors, asCount, asKeywords, asRead, asText, asUrl } from '../field-values.ts';
import { readDateParts } from './date-parts.ts';
import {
  type JsonSchema,
  memberOf,
  objectsIn,
  type SourceObject,
  textFields,
} from './source-object.ts';

/** Types that no other source calls so. */
const OWN_TYPES = new Set([
  ...['article-journal', 'article-magazine', 'article-newspaper', 'paper-conference'],
  ...['entry-dictionary', 'entry-encyclopedia', 'legal_case', 'motion_picture', 'musical_score'],
  ...['personal_communication', 'post-weblog', 'review-book'],
]);

/** What is named by the school or institution that publishes it. */
const ISSUED = new Set(['thesis', 'report']);

/** Members that are written so in CSL-JSON alone. */
const OWN_NAMES = [
  ...['container-title', 'citation-key', 'citation-label', 'publisher-place', 'event-place'],
  ...['collection-title', 'container-title-short', 'event-title', 'original-date'],
];

export const cslItem: JsonSchema = {
  matches: (source) =>
    Object.hasOwn(source, 'title') &&
    (OWN_TYPES.has(asText(source.type) ?? '') ||
      OWN_NAMES.some((name) => Object.hasOwn(source, name)) ||
      hasOwnValues(source)),

  draft(source) {
    const date = readDateParts(source.issued);
    const number = asRead(readArxivId);
    return definedOnly({
      id: asText(source.id) ?? asText(source['citation-key']),
      title: asText(source.title),
      abstract: asText(source.abstract),
      authors: asAuthors(source.author),
      year: date?.year,
      month: date?.month,
      venue:
        asText(source['container-title']) ??
        asText(source['event-title']) ??
        asText(source.event) ??
        asText(source['collection-title']) ??
        (ISSUED.has(asText(source.type) ?? '') ? asText(source.publisher) : undefined),
      url: asUrl(source.URL),
      doi: asRead(readDoi)(source.DOI),
      arxivId: number(source.number) ?? number(source.archive_location),
      pubmedId: asRead(readPubmedId)(source.PMID),
      keywords: asKeywords(source.keyword),
      language: asText(source.language),
      citations: asCount(memberOf(source.custom, 'citations')),
      codeUrl: asUrl(memberOf(source.custom, 'codeUrl')),
      fields: textFields({ type: source.type, publisher: source.publisher }),
    });
  },
};

/** A date in an object, or an author with a family name beside a type. */
function hasOwnValues(source: SourceObject): boolean {
  const date = source.issued;
  if (['date-parts', 'raw', 'literal'].some((form) => memberOf(date, form) !== undefined))
    return true;
  const isTyped = typeof source.type === 'string' && Object.hasOwn(source, 'id');
  return isTyped && objectsIn(source.author).some((author) => Object.hasOwn(author, 'family'));
}
