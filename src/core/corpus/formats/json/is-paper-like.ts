/**
 * What tells a paper among objects of JSON from any other thing that has a title: an answer that says
 * "404 Not Found", the title of a schema, of an API, of a person.
 */
import type { PaperDraft } from '../../source-record.ts';
import { allFieldNames, plainName, SOURCE_FIELDS, strictAbstractNames } from '../field-names.ts';
import type { SourceObject } from './source-object.ts';

/** Members of records of literature that no field is read from, and those of our own output. */
const OTHER_NAMES = [
  ...['volume', 'issue', 'pages', 'publisher', 'editor', 'issn', 'isbn', 'references'],
  ...['titleSource', 'textLanguage', 'completedFrom', 'fields', 'source'],
];

const KNOWN_NAMES: ReadonlySet<string> = new Set([
  ...SOURCE_FIELDS.flatMap(allFieldNames),
  ...OTHER_NAMES.map(plainName),
]);

const STRICT_ABSTRACTS: ReadonlySet<string> = new Set(strictAbstractNames());

const SEVERAL_WORDS = /[\p{L}\p{N}][^\p{L}\p{N}]*\s[^\p{L}\p{N}]*[\p{L}\p{N}]/u;

/** Tells whether an object is a paper whatever stands around it: by its abstract, or by more than a title. */
export function isSurelyPaper(source: SourceObject, draft: PaperDraft): boolean {
  const { title, abstract, authors, year, doi, arxivId, pubmedId, venue } = draft;
  const names = Object.keys(source).map(plainName);
  if (abstract !== undefined && names.some((name) => STRICT_ABSTRACTS.has(name))) return true;
  return title !== undefined && [authors, year, doi, arxivId, pubmedId, venue].some(Boolean);
}

/** Tells whether an object has no members but those of records of literature. */
export function isBibliographic(source: SourceObject): boolean {
  return Object.keys(source).every((name) => KNOWN_NAMES.has(plainName(name)));
}

/** Tells whether a title could be a paper's in a list of titles: "Manager" could not. */
export function isTitleOfWords({ title = '' }: PaperDraft): boolean {
  return SEVERAL_WORDS.test(title.slice(0, 1_000));
}
