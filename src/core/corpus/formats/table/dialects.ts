/** The tables of known sources: by which headers they are told, and what is special in them. */
import type { SourceField } from '../field-names.ts';
import { plainName } from '../field-names.ts';

export interface TableDialect {
  name: string;
  /** Plain names of headers; all of one list are there. */
  marks: readonly (readonly string[])[];
  /** Which headers a field is in, in place of the usual ones; in none where the list is empty. */
  fields: ReadonlyMap<SourceField, readonly string[]>;
  /** Rewrites a cell before its field is read from it. */
  rewrite: Readonly<Partial<Record<SourceField, (cell: string) => string>>>;
}

interface DialectRow {
  marks: string[];
  fields?: Partial<Record<SourceField, string>>;
  rewrite?: TableDialect['rewrite'];
}

/** In the order in which they are asked. Names of headers between bars. */
const ROWS: Record<string, DialectRow> = {
  'Web of Science': {
    marks: ['pt|au|ti|so', 'au|ti|so|py', 'article title|source title|ut unique wos id'],
    fields: {
      id: 'ut|ut unique wos id',
      authors: 'au|authors|author full names',
      keywords: 'de|author keywords',
      month: '',
      date: 'publication date|pd|early access date',
    },
  },
  Scopus: {
    marks: ['eid|title', 'source title|author keywords|index keywords', 'authors id|source title'],
    fields: { id: 'eid', venue: 'source title', keywords: 'author keywords' },
    // With several funding texts, rows have more cells than the header, and the last ones shift.
    rewrite: { id: (cell) => (/^2-s2\.0-\d/.test(cell) ? cell : '') },
  },
  Dimensions: {
    marks: ['publication id|dimensions url', 'publication id|pub year'],
    fields: { id: 'publication id' },
  },
  'The Lens': { marks: ['lens id|title'] },
  OpenAlex: {
    marks: [
      'display name|publication year',
      'display name|publication date',
      'authorships author display name',
      'abstract inverted index',
      'primary location source display name',
    ],
    fields: { title: 'title|display name', keywords: '' },
    rewrite: { id: (cell) => cell.replace(/^https?:\/\/openalex\.org\/(?:works\/)?/i, '') },
  },
  'IEEE Xplore': {
    marks: ['document title|publication title|author affiliations'],
    fields: { keywords: 'author keywords' },
  },
  SpringerLink: { marks: ['item title|item doi'], rewrite: { authors: partGluedNames } },
  Zotero: { marks: ['item type|abstract note', 'key|item type|publication title'] },
  Embase: {
    marks: [
      'author names|emtree medical index terms',
      'embase accession id',
      'author names|source',
    ],
    fields: {
      keywords: 'author keywords',
      venue: 'source title|source',
      date: 'date of publication|source',
    },
    rewrite: { venue: (cell) => cell.replace(/ \(\d{4}\).*$/s, '') },
  },
  'PubMed summaries': {
    marks: ['short details|entrez uid'],
    fields: { authors: 'description', abstract: '', date: 'short details', venue: '', id: '' },
    rewrite: { url: (cell) => cell.replace(/^\/pubmed\//, 'https://pubmed.ncbi.nlm.nih.gov/') },
  },
  PubMed: {
    marks: ['pmid|journal book'],
    rewrite: { authors: (cell) => cell.replace(/\.\s*$/, '') },
  },
  'Publish or Perish': { marks: ['cites|gs rank', 'cites|article url|query date'] },
  'Google Scholar': { marks: ['authors|title|publication|volume|number|pages|year'] },
  ProQuest: { marks: ['store id|title', 'pubtitle|document url'] },
  EBSCO: { marks: ['article title|journal title|accession number', 'title|plink'] },
  Covidence: { marks: ['covidence|title', 'title|study|ref|published year'] },
  ASReview: { marks: ['asreview ranking', 'asreview label', 'record id|title|included'] },
  Rayyan: { marks: ['key|title|pubmed id|pmc id|notes'] },
  JabRef: { marks: ['bibliography type|identifier', 'identifier|howpublished|booktitle'] },
  'CORD-19': { marks: ['cord uid|title'] },
};

const DIALECTS: readonly TableDialect[] = Object.entries(ROWS).map(([name, row]) => ({
  name,
  marks: row.marks.map(plainNames),
  fields: new Map(
    Object.entries(row.fields ?? {}).map(([field, names]) => [
      field as SourceField,
      plainNames(names),
    ]),
  ),
  rewrite: row.rewrite ?? {},
}));

/** Returns the dialect of a table whose headers have the plain names `headers`, if it is known. */
export function detectDialect(headers: ReadonlySet<string>): TableDialect | undefined {
  return DIALECTS.find(({ marks }) => marks.some((all) => all.every((name) => headers.has(name))));
}

function plainNames(names: string): string[] {
  return names
    .split('|')
    .map(plainName)
    .filter((name) => name !== '');
}

/** `Araz R. AlievNigar T. Ismayilova`: no mark stands between names; `McDonald` is one word. */
function partGluedNames(cell: string): string {
  return cell.replace(
    /(?<=\p{Ll}|Jr\.|Sr\.)(?<!\b(?:Mc|Mac|De|Di|Da|Du|Del|Des|La|Le|Lo|Van|Von|Fitz|O|Al|El|Ben))(?=\p{Lu})/gu,
    '; ',
  );
}
