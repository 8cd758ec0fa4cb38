/** Works of OpenAlex: https://docs.openalex.org/api-entities/works/work-object */

import { readMonthOfDate, readYear } from '../../dates.ts';
import { readArxivId, readDoi, readPubmedId } from '../../identifiers.ts';
import { definedOnly } from '../defined-only.ts';
import { asCount, asRead, asText, asUrl } from '../field-values.ts';
import { textOfInvertedIndex } from '../inverted-index.ts';
import { type JsonSchema, memberOf, objectsIn, textFields } from './source-object.ts';

const WORK_ADDRESS = /^https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?(?=W\d)/i;

/** Its keywords and topics are found by machine and are no author's: they are left out. */
export const openAlexWork: JsonSchema = {
  matches: (source) =>
    WORK_ADDRESS.test(asText(source.id) ?? '') ||
    Object.hasOwn(source, 'abstract_inverted_index') ||
    (Array.isArray(source.authorships) && Object.hasOwn(source, 'display_name')),

  draft(source) {
    const date = asText(source.publication_date) ?? '';
    const authors = objectsIn(source.authorships).flatMap(
      ({ author, raw_author_name: raw }) =>
        asText(memberOf(author, 'display_name')) ?? asText(raw) ?? [],
    );
    const locations = [source.primary_location, ...objectsIn(source.locations)];
    const place = memberOf(source, 'primary_location', 'landing_page_url');
    return definedOnly({
      id: asText(source.id)?.replace(WORK_ADDRESS, ''),
      title: asText(source.title) ?? asText(source.display_name),
      abstract: asText(source.abstract) ?? textOfInvertedIndex(source.abstract_inverted_index),
      authors: authors.length > 0 ? authors : undefined,
      year: asRead(readYear)(source.publication_year) ?? readYear(date),
      month: readMonthOfDate(date),
      venue:
        asText(memberOf(source, 'primary_location', 'source', 'display_name')) ??
        asText(memberOf(source, 'host_venue', 'display_name')),
      url: asUrl(place) ?? asUrl(memberOf(source, 'host_venue', 'url')) ?? asUrl(source.id),
      doi: asRead(readDoi)(source.doi) ?? asRead(readDoi)(memberOf(source, 'ids', 'doi')),
      arxivId: locations
        .map((location) => asRead(readArxivId)(memberOf(location, 'landing_page_url')))
        .find((id) => id !== undefined),
      pubmedId: asRead(readPubmedId)(memberOf(source, 'ids', 'pmid')),
      language: asText(source.language),
      citations: asCount(source.cited_by_count),
      fields: textFields({ type: source.type }),
    });
  },
};
