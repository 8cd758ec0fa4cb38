/** One row of a table → a draft. */

import { readMonth, readMonthOfDate, readYear } from '../../dates.ts';
import { readArxivId, readDoi, readPubmedId } from '../../identifiers.ts';
import type { PaperDraft } from '../../source-record.ts';
import { definedOnly } from '../defined-only.ts';
import type { SourceField } from '../field-names.ts';
import { asAuthors, asCount, asKeywords, asRead, asText, asUrl } from '../field-values.ts';
import { readInvertedIndex } from '../inverted-index.ts';
import type { ColumnMap } from './map-columns.ts';

/** What programs write into a cell that has no value. */
const MISSING = /^\s*(?:nan|na|n\/a|#n\/a|<na>|null|none|undefined)?\s*$/i;

/** Columns of the source that have no field are kept up to this length: lists of references are not. */
const LONGEST_KEPT = 500;

/** Returns the draft in `cells`, whose columns `map` tells apart and `header` names. */
export function draftFromRow(
  cells: readonly string[],
  { columnsOf, dialect }: ColumnMap,
  header: readonly string[],
): PaperDraft {
  const texts = (field: SourceField): string[] =>
    (columnsOf.get(field) ?? []).flatMap((column) => {
      const cell = cells[column] ?? '';
      if (MISSING.test(cell)) return [];
      return [dialect?.rewrite[field]?.(cell) ?? cell];
    });
  const take = <Value>(field: SourceField, read: (value: unknown) => Value | undefined) => {
    for (const text of texts(field)) {
      const value = read(text);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const date = take('date', asText) ?? '';
  const keywords = texts('keywords').flatMap((text) => asKeywords(text) ?? []);
  const url = take('url', asRead(readFirstUrl));
  return definedOnly({
    id: take('id', asText),
    title: take('title', asText),
    abstract: take('abstract', asRead(readAbstract)),
    authors: take('authors', asAuthors),
    year: take('year', asRead(readYear)) ?? readYear(date),
    month: take('month', asRead(readMonth)) ?? readMonthOfDate(date),
    venue: take('venue', asText),
    url,
    doi: take('doi', asRead(readDoi)) ?? asRead(readDoi)(url),
    arxivId: take('arxivId', asRead(readArxivId)) ?? asRead(readArxivId)(url),
    pubmedId: take(
      'pubmedId',
      asRead((text) => readPubmedId(text.replace(/\.0$/, ''))),
    ),
    keywords: keywords.length > 0 ? [...new Set(keywords)] : undefined,
    language: take('language', asText),
    citations: take('citations', asCount),
    codeUrl: take('codeUrl', asUrl),
    fields: otherColumns(cells, header, new Set([...columnsOf.values()].flat())),
  });
}

function readAbstract(text: string): string | undefined {
  return /^\s*\{\s*["']/.test(text) ? readInvertedIndex(text) : text;
}

/** Some cells list several addresses. */
function readFirstUrl(text: string): string | undefined {
  return text
    .split(/[\s|;]/)
    .map(asUrl)
    .find((url) => url !== undefined);
}

function otherColumns(
  cells: readonly string[],
  header: readonly string[],
  used: ReadonlySet<number>,
): Record<string, string> | undefined {
  const others = header.flatMap((name, column) => {
    const cell = cells[column] ?? '';
    return used.has(column) || cell.length > LONGEST_KEPT || MISSING.test(cell)
      ? []
      : [[name, cell] as const];
  });
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}
