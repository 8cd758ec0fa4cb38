/**
 * Papers of Semantic Scholar: its Graph API (https://api.semanticscholar.org/api-docs/graph), its first
 * API, and its open corpus.
 */

import { readMonthOfDate, readYear } from '../../dates.ts';
import { readArxivId, readDoi, readPubmedId } from '../../identifiers.ts';
import { definedOnly } from '../defined-only.ts';
import { asAuthors, asCount, asRead, asText, asUrl } from '../field-values.ts';
import { type JsonSchema, memberOf, type SourceObject, textFields } from './source-object.ts';

/** Members that no other service's papers have; a paper has `title` beside one of them. */
const OWN_NAMES = [
  ...['externalIds', 'corpusId', 'corpusid', 's2FieldsOfStudy', 's2fieldsofstudy'],
  ...['influentialCitationCount', 'influentialcitationcount', 's2Url', 's2PdfUrl'],
  ...['paperAbstract', 'inCitations'],
];

export const semanticScholarPaper: JsonSchema = {
  matches: (source) =>
    /^[0-9a-f]{40}$/.test(asText(source.paperId) ?? '') ||
    (Object.hasOwn(source, 'title') &&
      (OWN_NAMES.some((name) => Object.hasOwn(source, name)) || hasSiteAddress(source))),

  draft(source) {
    const date = asText(source.publicationDate) ?? asText(source.publicationdate) ?? '';
    const id = asText(source.paperId) ?? asText(source.id) ?? corpusId(source);
    const ids = source.externalIds ?? source.externalids;
    return definedOnly({
      id,
      title: asText(source.title),
      abstract: asText(source.abstract) ?? asText(source.paperAbstract),
      authors: asAuthors(source.authors),
      year: asRead(readYear)(source.year) ?? readYear(date),
      month: readMonthOfDate(date),
      venue:
        asText(source.venue) ??
        asText(memberOf(source, 'journal', 'name')) ??
        asText(source.journalName) ??
        asText(memberOf(source, 'publicationVenue', 'name')),
      url: asUrl(source.url) ?? asUrl(source.s2Url),
      doi: asRead(readDoi)(memberOf(ids, 'DOI')) ?? asRead(readDoi)(source.doi),
      arxivId: asRead(readArxivId)(memberOf(ids, 'ArXiv')) ?? asRead(readArxivId)(source.arxivId),
      pubmedId: asRead(readPubmedId)(memberOf(ids, 'PubMed')) ?? asRead(readPubmedId)(source.pmid),
      citations:
        asCount(source.citationCount) ??
        asCount(source.citationcount) ??
        asCount(source.numCitedBy),
      fields: textFields({ type: memberOf(source, 'publicationTypes') }),
    });
  },
};

function corpusId(source: SourceObject): string | undefined {
  const number = asText(source.corpusId) ?? asText(source.corpusid);
  return number === undefined ? undefined : `CorpusID:${number}`;
}

function hasSiteAddress(source: SourceObject): boolean {
  return (
    Array.isArray(source.authors) &&
    /^https?:\/\/(?:www\.)?semanticscholar\.org\/paper\//.test(asText(source.url) ?? '')
  );
}
