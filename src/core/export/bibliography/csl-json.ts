/**
 * Papers as CSL-JSON 1.0.2: an array of items, one a line.
 *
 * Types are article-journal, paper-conference, book, chapter, thesis, report, article (preprints) and
 * document. The publisher of a thesis is its school, of a report its institution. The id is the paper's,
 * `citation-key` that of BibTeX. The number on arXiv is `archive_location` of the `archive` arXiv. What
 * CSL has no variable for stands in `custom`: citations, codeUrl, and the columns of the source.
 * https://github.com/citation-style-language/schema
 */
import type { AuthorName } from '../../shared/author-name.ts';
import { remarkMissingTexts } from '../missing-texts.ts';
import type { ExportWriter } from '../source.ts';
import { citationKeys } from './citation-keys.ts';
import type { EntryKind } from './entry-kind.ts';
import { listText } from './list-text.ts';
import { type ListedPaper, listedPapers } from './listed-paper.ts';
import { pagesOf, sourceField } from './source-columns.ts';

const TYPES: Readonly<Record<EntryKind, string>> = {
  article: 'article-journal',
  conference: 'paper-conference',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
  preprint: 'article',
  other: 'document',
};

export const writeCslJson: ExportWriter = (source, _, stem) => [
  {
    file: `${stem}.json`,
    rows: Math.max(1, source.subgraph.papers.length),
    *pieces(remark) {
      remarkMissingTexts(source, remark);
      const keys = citationKeys(source.structure.papers);
      let opening = '[\n';
      for (const listed of listedPapers(source)) {
        yield opening + JSON.stringify(itemOf(listed, keys[listed.number] ?? ''));
        opening = ',\n';
      }
      yield opening === '[\n' ? '[]\n' : '\n]\n';
    },
  },
];

function itemOf(listed: ListedPaper, key: string): Record<string, unknown> {
  const { paper, kind, abstract, authors } = listed;
  const { year, month, keywords, citations, codeUrl, fields, arxivId } = paper;
  const custom = { citations, codeUrl, fields };
  const item: Record<string, unknown> = {
    id: paper.id,
    'citation-key': key,
    type: TYPES[kind],
    title: paper.title,
    author: authors.length > 0 ? authors.map(cslName) : undefined,
    issued:
      year === undefined
        ? undefined
        : { 'date-parts': [month === undefined ? [year] : [year, month]] },
    [kind === 'book' ? 'collection-title' : 'container-title']: listed.container,
    volume: sourceField(paper, 'volume'),
    issue: sourceField(paper, 'issue', 'number'),
    page: pagesOf(paper, '-'),
    publisher: listed.publisher,
    DOI: paper.doi,
    URL: paper.url,
    PMID: paper.pubmedId,
    archive: arxivId === undefined ? undefined : 'arXiv',
    archive_location: arxivId,
    abstract,
    keyword: keywords === undefined ? undefined : listText(keywords),
    language: paper.language,
    custom: Object.values(custom).some((value) => value !== undefined) ? custom : undefined,
  };
  return item;
}

/** Particles stay with the family name, as processors part them by themselves. */
function cslName(name: AuthorName): Record<string, string> {
  return 'literal' in name ? { literal: name.literal } : { ...name };
}
