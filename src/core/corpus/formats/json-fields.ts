/** One object of a JSON source → a draft, whatever its fields are called. */

import { isObject } from '../../shared/is-object.ts';
import { readMonth, readMonthOfDate, readYear } from '../dates.ts';
import { readArxivId, readDoi, readPubmedId } from '../identifiers.ts';
import type { PaperDraft } from '../source-record.ts';
import { asAuthors, asCount, asKeywords, asRead, asText, asUrl } from './json-values.ts';

/**
 * What sources call a field, without case, blanks, hyphens and underscores. The first name that
 * holds a usable value counts; the others stay as columns of the source.
 */
const FIELD_NAMES = {
  id: ['id', 'paperid', 'uid', 'identifier', 'key', 'citationkey'],
  title: ['title', 'papertitle', 'articletitle', 'documenttitle'],
  abstract: ['abstract', 'summary', 'abstracttext', 'paperabstract', 'description'],
  authors: ['authors', 'author', 'creators', 'creator', 'authornames'],
  year: ['year', 'publicationyear', 'pubyear', 'publishedyear'],
  month: ['month', 'publicationmonth'],
  date: ['date', 'publicationdate', 'published', 'publisheddate', 'publishedat', 'pubdate'],
  venue: ['venue', 'journal', 'booktitle', 'conference', 'containertitle', 'journalname'],
  url: ['url', 'link', 'paperurl', 'landingpageurl'],
  doi: ['doi'],
  arxivId: ['arxivid', 'arxiv', 'eprint'],
  pubmedId: ['pubmedid', 'pmid'],
  keywords: ['keywords', 'authorkeywords', 'tags'],
  language: ['language', 'lang'],
  citations: ['citations', 'citationcount', 'citedbycount', 'citedby', 'timescited'],
  codeUrl: ['codeurl', 'code', 'github', 'githuburl', 'repository', 'repo'],
} as const;

type SourceObject = Readonly<Record<string, unknown>>;

/** Returns the draft of a JSON object. A value of a wrong kind stays a column of the source. */
export function draftFromObject(source: SourceObject): PaperDraft {
  const columns = new Columns(source);
  // Our own output marks a title that is the abstract's first sentence; such a paper has none.
  if (source.titleSource === 'abstract') columns.drop('title', 'titleSource');
  const date = columns.take(FIELD_NAMES.date, asText) ?? '';
  const found: { [Field in keyof PaperDraft]: PaperDraft[Field] | undefined } = {
    id: columns.take(FIELD_NAMES.id, asText),
    title: columns.take(FIELD_NAMES.title, asText),
    abstract: columns.take(FIELD_NAMES.abstract, asText),
    authors: columns.take(FIELD_NAMES.authors, asAuthors),
    year: columns.take(FIELD_NAMES.year, asRead(readYear)) ?? readYear(date),
    month: columns.take(FIELD_NAMES.month, asRead(readMonth)) ?? readMonthOfDate(date),
    venue: columns.take(FIELD_NAMES.venue, asText),
    url: columns.take(FIELD_NAMES.url, asUrl),
    doi: columns.take(FIELD_NAMES.doi, asRead(readDoi)),
    arxivId: columns.take(FIELD_NAMES.arxivId, asRead(readArxivId)),
    pubmedId: columns.take(FIELD_NAMES.pubmedId, asRead(readPubmedId)),
    keywords: columns.take(FIELD_NAMES.keywords, asKeywords),
    language: columns.take(FIELD_NAMES.language, asText),
    citations: columns.take(FIELD_NAMES.citations, asCount),
    codeUrl: columns.take(FIELD_NAMES.codeUrl, asUrl),
    fields: columns.rest(),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The columns of one record; what a field takes is used up. */
class Columns {
  readonly #source: SourceObject;
  readonly #left: Set<string>;
  readonly #byPlainName: Map<string, string>;

  constructor(source: SourceObject) {
    this.#source = source;
    this.#left = new Set(Object.keys(source));
    this.#byPlainName = new Map(
      Object.keys(source).map((name) => [name.toLowerCase().replace(/[\s_-]/g, ''), name]),
    );
  }

  /** Returns the first usable value among the columns called `names`. */
  take<Value>(
    names: readonly string[],
    read: (value: unknown) => Value | undefined,
  ): Value | undefined {
    for (const name of names) {
      const column = this.#byPlainName.get(name);
      if (column === undefined || !this.#left.has(column)) continue;
      const value = read(this.#source[column]);
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
