/**
 * The readers of JSON: known services' papers, as an array, in the object of an answer, or one a line;
 * then JSON Lines and JSON of any other shape. They read alike, record by record, and differ in what
 * they recognise.
 */
import type { FormatReader } from '../../source-record.ts';
import { crossrefWork } from './crossref.ts';
import { cslItem } from './csl.ts';
import { openAlexWork } from './openalex.ts';
import { isJsonLines, valuesOfJson, valuesOfLines } from './placed-values.ts';
import { recordsIn } from './records-in.ts';
import { schemaOf } from './schemas.ts';
import { semanticScholarPaper } from './semantic-scholar.ts';
import { sniffObjects } from './sniff-objects.ts';
import type { JsonSchema } from './source-object.ts';

export const openAlexReader = {
  name: 'openalex-json',
  title: 'OpenAlex work',
  ...ofSchema(openAlexWork),
} as const satisfies FormatReader;

export const semanticScholarReader = {
  name: 'semantic-scholar-json',
  title: 'Semantic Scholar',
  ...ofSchema(semanticScholarPaper),
} as const satisfies FormatReader;

export const crossrefReader = {
  name: 'crossref-json',
  title: 'Crossref REST',
  ...ofSchema(crossrefWork),
} as const satisfies FormatReader;

export const cslReader = {
  name: 'csl-json',
  title: 'CSL-JSON',
  ...ofSchema(cslItem),
} as const satisfies FormatReader;

export const jsonLinesReader = {
  name: 'json-lines',
  title: 'JSONL',
  detect: isJsonLines,
  read: (text) => recordsIn(valuesOfLines(text), true),
} as const satisfies FormatReader;

export const jsonReader = {
  name: 'json',
  title: 'JSON',
  detect: (text) => /^\s*(?:\[\s*(?:[[\]{"]|\d+\s*,|null|$)|\{\s*["'}])/.test(text),
  read: (text) => recordsIn(valuesOfJson(text), !/^\s*\{/.test(text)),
} as const satisfies FormatReader;

/** Most of the first records are of `schema`. */
function ofSchema(schema: JsonSchema): Pick<FormatReader, 'detect' | 'read'> {
  return {
    detect(text) {
      const objects = sniffObjects(text);
      const own = objects.filter((object) => schemaOf(object) === schema);
      return own.length > 0 && own.length * 2 >= objects.length;
    },
    read: (text) => (isJsonLines(text) ? jsonLinesReader : jsonReader).read(text),
  };
}
