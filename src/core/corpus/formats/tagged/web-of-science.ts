/**
 * Web of Science plain text (`savedrecs.txt`, `.ciw`, `.isi`): a file begins with FN and VR and ends
 * with EF, a record begins with PT and ends with ER, and a value goes on under three blanks.
 */
import { readMonthOfDate, readYear } from '../../dates.ts';
import { readPubmedId } from '../../identifiers.ts';
import type { FormatReader, PaperDraft, SourceRecord } from '../../source-record.ts';
import { type TagDialect, type TaggedField, taggedFields } from './tagged-lines.ts';
import { TaggedRecord } from './tagged-record.ts';
import {
  compactDraft,
  findArxivId,
  findDoi,
  firstFound,
  joinPages,
  namedColumns,
  splitKeywords,
  splitNames,
} from './tagged-values.ts';

const DIALECT: TagDialect = {
  readTag(line) {
    const tag = /^\ufeff?([A-Z][A-Z0-9])(?: |$)/.exec(line);
    return tag === null ? undefined : { tag: tag[1] ?? '', value: line.slice(tag[0].length) };
  },
};

/** Of the file, not of a record. */
const FILE_TAGS: ReadonlySet<string> = new Set(['FN', 'VR', 'EF']);

export const webOfScienceReader = {
  name: 'web-of-science',
  title: 'Web of Science plain text',
  recordStart: 'a record begins with the line "PT …" and ends with "ER"',

  /** A line PT with a tag or more of its value on the next one, or the two lines that begin a file. */
  detect(text) {
    return (
      /^\ufeff?PT [A-Z].{0,60}\n(?:[A-Z][A-Z0-9] | {2,3}\S)/m.test(text) ||
      /^\s*FN \S.*\nVR \d/.test(text)
    );
  },

  read(text) {
    const records: SourceRecord[] = [];
    let fields: TaggedField[] = [];
    const close = () => {
      const [first] = fields;
      if (first !== undefined) records.push(sourceRecord(first.line, fields));
      fields = [];
    };
    for (const field of taggedFields(text, DIALECT)) {
      if (field.tag === 'ER' || field.tag === 'PT' || FILE_TAGS.has(field.tag)) close();
      if (field.tag !== 'ER' && !FILE_TAGS.has(field.tag)) fields.push(field);
    }
    close();
    return records;
  },
} as const satisfies FormatReader;

function sourceRecord(line: number, fields: readonly TaggedField[]): SourceRecord {
  const record = new TaggedRecord(fields);
  const isLost = record.first('PT') === undefined && record.first('TI') === undefined;
  return isLost
    ? { line, problem: 'its first line, "PT …", and its title, "TI …", are missing' }
    : { line, draft: webOfScienceDraft(record) };
}

function webOfScienceDraft(record: TaggedRecord): PaperDraft {
  const dates = record.all('PY', 'PD', 'EA');
  const doi = findDoi(record.all('DI'));
  return compactDraft({
    // Elsewhere nobody knows a record by this number; where there is a DOI, that is the better name.
    id: doi === undefined ? record.first('UT') : undefined,
    title: record.first('TI'),
    abstract: record.all('AB').join(' ') || undefined,
    authors: splitNames(firstLines(record, ['AF', 'AU', 'CA', 'GP'])),
    year: firstFound(dates, readYear),
    month: firstFound(record.all('PD', 'EA'), readMonthOfDate),
    venue: record.first('SO', 'CT', 'SE', 'JI', 'J9'),
    doi,
    arxivId: findArxivId(record.all('DI', 'AR', 'UT')),
    pubmedId: firstFound(record.all('PM'), readPubmedId),
    // Keywords Plus (ID) are made by machine from the titles of references.
    keywords: splitKeywords(record.all('DE')),
    language: record.first('LA'),
    citations: firstFound(record.all('TC'), (count) =>
      /^\d{1,7}$/.test(count) ? Number(count) : undefined,
    ),
    fields: namedColumns({
      type: record.first('DT'),
      volume: record.first('VL'),
      issue: record.first('IS'),
      pages: joinPages(record.first('BP'), record.first('EP')),
      publisher: record.first('PU'),
      'index terms': record.first('ID'),
    }),
  });
}

/** Returns the lines under the first of `tags` that has some. */
function firstLines(record: TaggedRecord, tags: readonly string[]): string[] {
  return tags.map((tag) => record.lines(tag)).find((lines) => lines.length > 0) ?? [];
}
