/** The papers of a part of a map as a bibliography lists them. */
import type { AuthorName } from '../../shared/author-name.ts';
import { isOthers, parseAuthor } from '../../shared/author-name.ts';
import type { MapPaper } from '../../types.ts';
import type { ExportRemark, ExportSource } from '../source.ts';
import { type EntryKind, entryKind } from './entry-kind.ts';

export interface ListedPaper {
  number: number;
  paper: MapPaper;
  abstract: string | undefined;
  kind: EntryKind;
  authors: AuthorName[];
  /** The source's list goes on with "et al.". */
  hasMoreAuthors: boolean;
}

/** Returns the papers of the source's part, by number. */
export function* listedPapers({
  structure,
  texts,
  subgraph,
}: ExportSource): Generator<ListedPaper> {
  for (const number of subgraph.papers) {
    const paper = structure.papers[number];
    if (paper === undefined) continue;
    const names = (paper.authors ?? []).filter((author) => author.trim() !== '');
    const authors = names.filter((author) => !isOthers(author));
    yield {
      number,
      paper,
      abstract: texts?.papers[number]?.abstract,
      kind: entryKind(paper),
      authors: authors.map(parseAuthor),
      hasMoreAuthors: authors.length > 0 && authors.length < names.length,
    };
  }
}

/** Says that abstracts are left out, where they have not arrived. */
export function remarkMissingTexts(
  { texts, subgraph }: ExportSource,
  remark: ((remark: ExportRemark) => void) | undefined,
): void {
  if (texts !== null || subgraph.papers.length === 0) return;
  remark?.({ code: 'left-out', message: 'Abstracts are left out: they have not been loaded yet.' });
}

/** Returns the first column of the source under one of `names`, in any case; for volume and pages. */
export function sourceField(paper: MapPaper, ...names: readonly string[]): string | undefined {
  const fields = Object.entries(paper.fields ?? {});
  for (const name of names) {
    const found = fields.find(([own, value]) => own.toLowerCase() === name && value.trim() !== '');
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** Returns the pages that the source gave, `dash` between first and last. */
export function pagesOf(paper: MapPaper, dash: string): string | undefined {
  const pages = sourceField(paper, 'pages', 'page')?.trim();
  return pages?.replace(/(?<=[\p{L}\d])\s*[-–—]+\s*(?=[\p{L}\d])/gu, dash);
}
