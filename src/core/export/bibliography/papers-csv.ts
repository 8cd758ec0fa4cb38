/**
 * The table of papers: a row a paper, a column a field, then the columns of the sources, named
 * `field: volume`. Authors and keywords are parted by semicolons. Columns are named so that the reader of
 * tables knows them.
 */

import { compareCodeUnits } from '../../shared/compare.ts';
import { type CsvStyle, csvRow } from '../csv.ts';
import { remarkMissingTexts } from '../missing-texts.ts';
import type { ExportWriter } from '../source.ts';
import { citationKeys } from './citation-keys.ts';
import { listText } from './list-text.ts';
import { type ListedPaper, listedPapers } from './listed-paper.ts';

type Cell = string | number | undefined;

const COLUMNS: readonly (readonly [name: string, cell: (listed: ListedPaper) => Cell])[] = [
  ['id', ({ paper }) => paper.id],
  ['title', ({ paper }) => paper.title],
  ['authors', ({ paper }) => paper.authors && listText(paper.authors)],
  ['year', ({ paper }) => paper.year],
  ['month', ({ paper }) => paper.month],
  ['venue', ({ paper }) => paper.venue],
  ['doi', ({ paper }) => paper.doi],
  ['arxiv_id', ({ paper }) => paper.arxivId],
  ['pubmed_id', ({ paper }) => paper.pubmedId],
  ['url', ({ paper }) => paper.url],
  ['keywords', ({ paper }) => paper.keywords && listText(paper.keywords)],
  ['language', ({ paper }) => paper.language],
  ['citations', ({ paper }) => paper.citations],
  ['code_url', ({ paper }) => paper.codeUrl],
  ['abstract', ({ abstract }) => abstract],
  ['field: text language', ({ paper }) => paper.textLanguage],
  ['field: title from', ({ paper }) => paper.titleSource],
  ['field: completed from', ({ paper }) => completedText(paper.completedFrom)],
];

const FIELD = 'field: ';

export const writePapersCsv: ExportWriter = (source, { csv = 'escaped' }, stem) => [
  {
    file: `${stem}.csv`,
    rows: Math.max(1, source.subgraph.papers.length),
    *pieces(remark) {
      remarkMissingTexts(source, remark);
      const keys = citationKeys(source.structure.papers);
      const fields = fieldNames(source.structure.papers, source.subgraph.papers);
      const names = COLUMNS.map(([name]) => name);
      const added = fields.map((name) => (name.startsWith(FIELD) ? name : `${FIELD}${name}`));
      yield csvRow([...names, `${FIELD}citation key`, ...added], csv);
      for (const listed of listedPapers(source)) yield rowOf(listed, keys, fields, csv);
    },
  },
];

function rowOf(
  listed: ListedPaper,
  keys: readonly string[],
  fields: readonly string[],
  style: CsvStyle,
): string {
  const own = COLUMNS.map(([, cell]) => cell(listed));
  const added = fields.map((name) => listed.paper.fields?.[name]);
  return csvRow([...own, keys[listed.number], ...added], style);
}

/** The columns that any of the papers has, but those that the table has itself. */
function fieldNames(
  papers: readonly { fields?: Record<string, string> }[],
  numbers: readonly number[],
): string[] {
  const own = new Set([...COLUMNS.map(([name]) => name), `${FIELD}citation key`]);
  const names = new Set(numbers.flatMap((number) => Object.keys(papers[number]?.fields ?? {})));
  return [...names].filter((name) => !own.has(name)).sort(compareCodeUnits);
}

function completedText(from: Record<string, string> | undefined): string | undefined {
  if (from === undefined) return undefined;
  return Object.entries(from)
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([field, service]) => `${field}: ${service}`)
    .join('; ');
}
