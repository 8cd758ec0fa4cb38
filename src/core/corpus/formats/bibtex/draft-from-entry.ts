/** One entry of a BibTeX file → a draft, whatever its tool calls the fields. */
import { readMonth, readMonthOfDate, readYear } from '../../dates.ts';
import type { PaperDraft } from '../../source-record.ts';
import { readNames } from './authors.ts';
import { EntryColumns } from './entry-columns.ts';
import { BABEL_LANGUAGES, FIELDS } from './fields.ts';
import { findArxivId, findDoi, findPubmedId, findUrl } from './find-identifiers.ts';
import { expandJournal } from './journal-macros.ts';
import { splitOutsideBraces, ungroup, unwrap, verbatim } from './plain-value.ts';
import type { BibtexEntry } from './scan-entries.ts';

/** Entries that are whole volumes: the book's title is their own, and their venue may be a series. */
const VOLUMES = /^(?:mv)?(?:book|proceedings|collection|reference)$/;

/** A sort key that some styles need before what is shown: `{\noopsort{1973b}}1973`. */
const SORT_KEY = /\{?\\noopsort\s?\{[^{}]{0,80}\}\}?/gi;

/** Returns the draft of `entry`. What no part of a paper takes stays a column of the source. */
export function draftFromEntry(entry: BibtexEntry): PaperDraft {
  const columns = new EntryColumns(entry.fields);
  const isVolume = VOLUMES.test(entry.type);
  const title = columns.take(isVolume ? ['title', 'booktitle'] : FIELDS.title);
  const year = columns.take(['year']).replace(SORT_KEY, '');
  const date = columns.take(FIELDS.date);
  const month = unwrap(columns.take(['month']));
  const draft: { [Field in keyof PaperDraft]: PaperDraft[Field] | undefined } = {
    id: decodeId(columns.take(FIELDS.id)) || entry.key,
    title: joinTitle(asText(title), asText(columns.take(['subtitle']))),
    abstract: asText(columns.take(FIELDS.abstract)),
    authors: nonEmpty(readNames(columns.take(FIELDS.names))),
    year: readYear(year) ?? readYear(date),
    month: readMonth(month) ?? readMonthOfDate(month) ?? readMonthOfDate(date),
    doi: findDoi(columns),
    arxivId: findArxivId(columns),
    pubmedId: findPubmedId(columns),
    venue: asText(
      expandJournal(columns.take(isVolume ? [...FIELDS.venue, 'series'] : FIELDS.venue)),
    ),
    url: findUrl(columns, FIELDS.url),
    keywords: nonEmpty(readKeywords(columns)),
    language: readLanguage(columns.take(FIELDS.language)),
    citations: readCitations(columns),
    codeUrl: findUrl(columns, FIELDS.codeUrl),
    fields: { ...columns.rest(), entrytype: entry.type },
  };
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** This program encodes blanks, braces and the like; what it would not have written stays as it is. */
function decodeId(value: string): string {
  const id = value.trim();
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function asText(value: string): string {
  return ungroup(unwrap(value.replace(SORT_KEY, '')));
}

function joinTitle(title: string, subtitle: string): string {
  if (title.trim() === '' || subtitle.trim() === '') return title;
  return `${title.trimEnd()}${/[?!:.]\s*$/.test(title) ? '' : ':'} ${subtitle}`;
}

/**
 * Parted by semicolons, else by commas, else by line ends; EndNote's have a line each, BibSonomy's are
 * tags, parted by blanks. Braces keep a keyword in one piece.
 */
function readKeywords(columns: EntryColumns): string[] {
  const whole = unwrap(columns.take(FIELDS.keywords));
  const parts = [/;/g, /,/g].map((mark) => splitOutsideBraces(whole, mark));
  const listed = isLineEach(whole) ? undefined : parts.find(({ length }) => length > 1);
  const tags = columns.get('interhash') === '' ? /\n/g : /\s+/g;
  return (listed ?? splitOutsideBraces(whole, tags)).map((keyword) => ungroup(unwrap(keyword)));
}

/** Lines that are whole: none but the last ends with a mark, and commas are the exception. */
function isLineEach(text: string): boolean {
  const lines = text.trim().split('\n');
  const commas = lines.filter((line) => line.includes(',')).length;
  return lines.length > 2 && commas * 2 < lines.length && !/[;]|,\s{0,80}\n/.test(text);
}

/** `british` and `ngerman` are babel's. */
function readLanguage(value: string): string | undefined {
  const language = verbatim(value).toLowerCase();
  return language === 'undefined' ? undefined : (BABEL_LANGUAGES.get(language) ?? language);
}

/** Scopus writes them into the note: `cited By 12`. */
function readCitations(columns: EntryColumns): number | undefined {
  const noted = /\bcited by:?\s{0,3}(\d{1,9})/i.exec(columns.get('note'))?.[1];
  return columns.takeRead(FIELDS.citations, readCount) ?? readCount(noted ?? '');
}

function readCount(value: string): number | undefined {
  const digits = /^\s*(\d{1,9})\s*(?:\(|$)/.exec(verbatim(value))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function nonEmpty(texts: readonly string[]): string[] | undefined {
  return texts.length > 0 ? [...texts] : undefined;
}
