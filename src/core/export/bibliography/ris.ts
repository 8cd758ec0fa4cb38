/**
 * Papers as RIS: a line a value, `TY` first and `ER` last, CRLF.
 *
 * TY is JOUR, CPAPER, BOOK, CHAP, THES, RPRT, UNPB (preprints) or GEN. PB is the school of a thesis and the
 * institution of a report. The venue is T2 and, of a journal, JO as well. AN is the
 * accession number of PubMed, `PMID: 123`, M1 the number on arXiv, `arXiv:1706.03762`. What RIS has no
 * tag for are notes: `Cited By :12`, `Code: https://…`. ID is the key of the entry in BibTeX.
 */
import type { AuthorName } from '../../shared/author-name.ts';
import { remarkMissingTexts } from '../missing-texts.ts';
import type { ExportWriter } from '../source.ts';
import { citationKeys } from './citation-keys.ts';
import type { EntryKind } from './entry-kind.ts';
import { type ListedPaper, listedPapers } from './listed-paper.ts';
import { PlainLines } from './plain-line.ts';
import { pageRange, sourceField } from './source-columns.ts';

const TYPES: Readonly<Record<EntryKind, string>> = {
  article: 'JOUR',
  conference: 'CPAPER',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  preprint: 'UNPB',
  other: 'GEN',
};

export const writeRis: ExportWriter = (source, _, stem) => [
  {
    file: `${stem}.ris`,
    rows: Math.max(1, source.subgraph.papers.length),
    *pieces(remark) {
      remarkMissingTexts(source, remark);
      const keys = citationKeys(source.structure.papers);
      const lines = new PlainLines();
      for (const listed of listedPapers(source)) {
        yield recordOf(listed, keys[listed.number] ?? '', lines);
      }
      lines.report(remark);
    },
  },
];

function recordOf(listed: ListedPaper, key: string, lines: PlainLines): string {
  const { paper, kind, abstract } = listed;
  const [first, last] = pageRange(paper);
  const values: [tag: string, value: string | undefined][] = [
    ['ID', key],
    ['TI', paper.title],
    ...listed.authors.map((name): [string, string] => ['AU', risName(name)]),
    ['PY', paper.year?.toString()],
    ['DA', dateOf(paper)],
    ['T2', listed.container],
    ['JO', kind === 'article' ? paper.venue : undefined],
    ['VL', sourceField(paper, 'volume')],
    ['IS', sourceField(paper, 'issue', 'number')],
    ['SP', first],
    ['EP', last],
    ['PB', listed.publisher],
    ['SN', sourceField(paper, 'issn', 'isbn')],
    ['AB', abstract],
    ...(paper.keywords ?? []).map((keyword): [string, string] => ['KW', keyword]),
    ['DO', paper.doi],
    ['UR', paper.url],
    ['AN', paper.pubmedId && `PMID: ${paper.pubmedId}`],
    ['M1', paper.arxivId && `arXiv:${paper.arxivId}`],
    ['LA', paper.language],
    ['N1', paper.citations === undefined ? undefined : `Cited By :${paper.citations}`],
    ['N1', paper.codeUrl && `Code: ${paper.codeUrl}`],
  ];
  const body = values.map(([tag, value]) => {
    const text = lines.line(value ?? '', paper.id);
    return text === '' ? '' : `${tag}  - ${text}\r\n`;
  });
  return `TY  - ${TYPES[kind]}\r\n${body.join('')}ER  - \r\n\r\n`;
}

/** `2017/06//`: year, month, day and other, each left out where it is not known. */
function dateOf({ year, month }: ListedPaper['paper']): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  return `${year}/${String(month).padStart(2, '0')}//`;
}

/** `Family, Given, Jr.`; what has no comma is one piece. */
function risName(name: AuthorName): string {
  if ('literal' in name) return name.literal.replace(/\s*,\s*/g, ' ');
  const { family, given, suffix } = name;
  return [family, given, ...(suffix === undefined ? [] : [suffix])].join(', ');
}
