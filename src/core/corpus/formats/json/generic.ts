/** One object of a JSON source → a draft, whatever its fields are called. */

import { isObject } from '../../../shared/is-object.ts';
import { readMonth, readMonthOfDate, readYear } from '../../dates.ts';
import { readArxivId, readDoi, readPubmedId } from '../../identifiers.ts';
import type { PaperDraft } from '../../source-record.ts';
import { definedOnly } from '../defined-only.ts';
import { allFieldNames, plainName, type SourceField, strictAbstractNames } from '../field-names.ts';
import { asAuthors, asCount, asKeywords, asRead, asText, asUrl } from '../field-values.ts';
import { type SourceObject, textFields } from './source-object.ts';

/** Returns the draft of a JSON object. A value of a wrong kind stays a column of the source. */
export function draftFromObject(source: SourceObject): PaperDraft {
  const columns = new Columns(source);
  // Our own output marks a title that is the abstract's first sentence; such a paper has none.
  if (source.titleSource === 'abstract') columns.drop('title', 'titleSource');
  const date = columns.take('date', asText) ?? '';
  const url = columns.take('url', asUrl);
  const id = columns.take('id', asText);
  const title = columns.take('title', asText);
  // The "description" of a package is no abstract.
  const abstractNames = title === undefined ? strictAbstractNames() : undefined;
  return definedOnly({
    id,
    title,
    abstract: columns.take('abstract', asText, abstractNames),
    authors: columns.take('authors', asAuthors),
    year: columns.take('year', asRead(readYear)) ?? readYear(date),
    month: columns.take('month', asRead(readMonth)) ?? readMonthOfDate(date),
    venue: columns.take('venue', asText),
    url,
    doi: columns.take('doi', asRead(readDoi)) ?? asRead(readDoi)(url),
    arxivId: columns.take('arxivId', asRead(readArxivId)) ?? asRead(readArxivId)(url),
    pubmedId: columns.take('pubmedId', asRead(readPubmedId)),
    keywords: columns.take('keywords', asKeywords),
    language: columns.take('language', asText),
    citations: columns.take('citations', asCount),
    codeUrl: columns.take('codeUrl', asUrl),
    // Our own output says what a service gave.
    completedFrom: isObject(source.completedFrom) ? textFields(source.completedFrom) : undefined,
    fields: columns.rest(),
  });
}

/** The columns of one record; what a field takes is used up. */
class Columns {
  readonly #source: SourceObject;
  readonly #left: Set<string>;
  readonly #byPlainName: Map<string, string>;

  constructor(source: SourceObject) {
    this.#source = source;
    this.#left = new Set(Object.keys(source));
    this.#byPlainName = new Map(Object.keys(source).map((name) => [plainName(name), name]));
  }

  /** Returns the first usable value among the columns of `field`, of all of them or of those in `names`. */
  take<Value>(
    field: SourceField,
    read: (value: unknown) => Value | undefined,
    names = allFieldNames(field),
  ): Value | undefined {
    for (const name of names) {
      const column = this.#byPlainName.get(name);
      if (column === undefined || !this.#left.has(column)) continue;
      const value = read(bareValue(this.#source[column]));
      if (value === undefined) continue;
      this.drop(column);
      return value;
    }
    return undefined;
  }

  drop(...columns: readonly string[]): void {
    for (const column of columns) this.#left.delete(column);
  }

  /** Returns what no field took: the columns with a plain value, and those under `fields`. */
  rest(): Record<string, string> | undefined {
    const nested = isObject(this.#source.fields) ? Object.entries(this.#source.fields) : [];
    const columns = [...this.#left].map((name): [string, unknown] => [name, this.#source[name]]);
    const plain = [...columns, ...nested].flatMap(([name, value]) => {
      const text = typeof value === 'boolean' ? String(value) : asText(value);
      return text === undefined || Array.isArray(value) ? [] : [[name, text] as const];
    });
    return plain.length > 0 ? Object.fromEntries(plain) : undefined;
  }
}

/** `{"value": "A"}` stands for "A" in the notes of OpenReview. */
function bareValue(value: unknown): unknown {
  return isObject(value) && Object.hasOwn(value, 'value') ? value.value : value;
}
