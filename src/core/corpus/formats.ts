/** Every format that a corpus can come in. A new format is a reader and a row here. */
import { bibtexReader } from './formats/bibtex.ts';
import {
  crossrefReader,
  cslReader,
  jsonLinesReader,
  jsonReader,
  openAlexReader,
  semanticScholarReader,
} from './formats/json/json-readers.ts';
import { listingPageReader } from './formats/listing-page.ts';
import { plainTextReader } from './formats/plain-text.ts';
import { csvReader, tsvReader } from './formats/table/table-readers.ts';
import { medlineReader } from './formats/tagged/medline.ts';
import { referReader } from './formats/tagged/refer.ts';
import { risReader } from './formats/tagged/ris.ts';
import { webOfScienceReader } from './formats/tagged/web-of-science.ts';
import { arxivAtomReader } from './formats/xml/arxiv-atom.ts';
import { endnoteXmlReader } from './formats/xml/endnote-xml.ts';
import { pubmedXmlReader } from './formats/xml/pubmed-xml.ts';
import type { FormatReader } from './source-record.ts';

/** In the order in which they are asked: the stricter test first. */
const READERS = [
  endnoteXmlReader,
  pubmedXmlReader,
  arxivAtomReader,
  openAlexReader,
  semanticScholarReader,
  crossrefReader,
  cslReader,
  jsonLinesReader,
  jsonReader,
  risReader,
  webOfScienceReader,
  medlineReader,
  referReader,
  bibtexReader,
  tsvReader,
  csvReader,
  listingPageReader,
  plainTextReader,
] as const;

/** A format that can be read, as `--format` spells it. */
export type CorpusFormat = (typeof READERS)[number]['name'];

/** The names of the formats, as `--format` takes them. */
export const CORPUS_FORMATS: readonly CorpusFormat[] = READERS.map((reader) => reader.name);

/** Returns the reader that recognises `text`, or `undefined` where none does. */
export function detectFormat(text: string): FormatReader<CorpusFormat> | undefined {
  return READERS.find((reader) => reader.detect(text));
}

/** Returns the reader of the format that is called so. */
export function readerOf(format: string): FormatReader<CorpusFormat> | undefined {
  return READERS.find((reader) => reader.name === format);
}
