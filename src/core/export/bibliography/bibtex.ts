/**
 * Papers as BibTeX, for biber and for BibTeX 8-bit with UTF-8.
 *
 * | kind of paper | entry | its venue |
 * | --- | --- | --- |
 * | article | `@article` | `journal` |
 * | conference | `@inproceedings` | `booktitle` |
 * | book | `@book` | `series` |
 * | chapter | `@incollection` | `booktitle` |
 * | thesis | `@phdthesis`, `@mastersthesis` | `series`; the publisher is its `school` |
 * | report | `@techreport` | `series`; the publisher is its `institution` |
 * | preprint | `@misc` | `howpublished`, where it has one |
 * | other | `@misc` | `howpublished` |
 *
 * What BibTeX has no field for stands in fields of its own, which styles ignore and which the reader of
 * this program reads: `pmid`, `citations`, `codeurl`, and `paperid`, the paper's id where its key is
 * another, percent-encoded where fields do not take it. Columns of the source keep their names.
 */
import type { AuthorName } from '../../shared/author-name.ts';
import { remarkMissingTexts } from '../missing-texts.ts';
import type { ExportWriter } from '../source.ts';
import { sourceFields } from './bibtex-source-fields.ts';
import { citationKeys } from './citation-keys.ts';
import { type EntryKind, thesisDegree } from './entry-kind.ts';
import { latexText, latexTitle, verbatimAddress, verbatimId, verbatimText } from './latex-text.ts';
import { type ListedPaper, listedPapers } from './listed-paper.ts';
import { PlainLines } from './plain-line.ts';

const ENTRIES: Readonly<Record<EntryKind, { type: string; venue: string; publisher?: string }>> = {
  article: { type: 'article', venue: 'journal' },
  conference: { type: 'inproceedings', venue: 'booktitle' },
  book: { type: 'book', venue: 'series' },
  chapter: { type: 'incollection', venue: 'booktitle' },
  thesis: { type: 'phdthesis', venue: 'series', publisher: 'school' },
  report: { type: 'techreport', venue: 'series', publisher: 'institution' },
  preprint: { type: 'misc', venue: 'howpublished' },
  other: { type: 'misc', venue: 'howpublished' },
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const writeBibtex: ExportWriter = (source, _, stem) => [
  {
    file: `${stem}.bib`,
    rows: Math.max(1, source.subgraph.papers.length),
    *pieces(remark) {
      remarkMissingTexts(source, remark);
      const keys = citationKeys(source.structure.papers);
      const lines = new PlainLines();
      for (const listed of listedPapers(source)) {
        yield entryOf(listed, keys[listed.number] ?? '', lines);
      }
      lines.report(remark);
    },
  },
];

function entryOf(listed: ListedPaper, key: string, lines: PlainLines): string {
  const { paper, kind } = listed;
  const { type, venue, publisher = 'publisher' } = ENTRIES[kind];
  const isMasters = kind === 'thesis' && thesisDegree(paper) === 'master';
  const line = (text: string | undefined) => lines.line(text ?? '', paper.id);
  const fields: [name: string, value: string][] = [
    ['author', braced(authorList(listed, line))],
    ['title', braced(latexTitle(line(paper.title)))],
    [venue, braced(latexText(line(listed.container)))],
    [publisher, braced(latexText(line(listed.publisher)))],
    ['year', braced(String(paper.year ?? ''))],
    ['month', MONTHS[(paper.month ?? 0) - 1] ?? ''],
    ['doi', braced(verbatimText(line(paper.doi)))],
    ['eprint', braced(verbatimText(line(paper.arxivId)))],
    ['archiveprefix', paper.arxivId === undefined ? '' : '{arXiv}'],
    ['pmid', braced(latexText(line(paper.pubmedId)))],
    ['url', braced(verbatimAddress(line(paper.url)))],
    ['language', braced(latexText(line(paper.language)))],
    ['keywords', braced(keywordList((paper.keywords ?? []).map(line)))],
    ['abstract', braced(latexText(line(listed.abstract)))],
    ['citations', braced(String(paper.citations ?? ''))],
    ['codeurl', braced(verbatimAddress(line(paper.codeUrl)))],
    ['paperid', braced(paper.id === key ? '' : verbatimId(paper.id))],
  ];
  const bracedLine = ([name, value]: [string, string]): [string, string] => {
    const text = latexText(line(value));
    return [name, braced(name === 'pages' ? text.replaceAll('-{}-', '--') : text)];
  };
  const filled = fields.filter(([, value]) => value !== '');
  const own = new Set(['publisher', ...fields.map(([name]) => name)]);
  if (listed.container === undefined) own.delete(venue);
  const text = [...filled, ...sourceFields(paper, own).map(bracedLine)]
    .map(([name, value]) => `  ${name} = ${value},\n`)
    .join('');
  return `@${isMasters ? 'mastersthesis' : type}{${key},\n${text}}\n\n`;
}

function braced(value: string): string {
  return value === '' ? '' : `{${value}}`;
}

function authorList(
  { authors, hasMoreAuthors }: ListedPaper,
  line: (text: string) => string,
): string {
  const names = authors.map((name) => bibtexName(name, line)).filter((name) => name !== '');
  return [...names, ...(hasMoreAuthors ? ['others'] : [])].join(' and ');
}

/** `Family, Jr., Given`; a name without parts in braces. */
function bibtexName(name: AuthorName, line: (text: string) => string): string {
  if ('literal' in name) {
    const literal = latexText(line(name.literal));
    return literal === '' ? '' : `{${literal}}`;
  }
  const { family, given, suffix } = name;
  return [family, ...(suffix === undefined ? [] : [suffix]), given]
    .map((part) => {
      const text = latexText(line(part));
      return /,|\band\b/i.test(text) ? `{${text}}` : text;
    })
    .join(', ');
}

/** Parted by commas; a keyword with a mark inside stands in braces, and a single one in two pairs. */
function keywordList(keywords: readonly string[]): string {
  const filled = keywords.filter((keyword) => keyword !== '');
  const grouped = filled.map((keyword) => {
    const text = latexText(keyword);
    return /[,;]/.test(text) ? `{${text}}` : text;
  });
  const [only = ''] = grouped;
  return grouped.length === 1 && only.startsWith('{') && /[,;]/.test(only)
    ? `{${only}}`
    : grouped.join(', ');
}
