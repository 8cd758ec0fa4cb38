/** The papers of a part of a map as a bibliography lists them. */
import type { AuthorName } from '../../shared/author-name.ts';
import { isOthers, parseAuthor } from '../../shared/author-name.ts';
import type { MapPaper } from '../../types.ts';
import type { ExportSource } from '../source.ts';
import { type EntryKind, entryKind } from './entry-kind.ts';
import { sourceField } from './source-columns.ts';

export interface ListedPaper {
  number: number;
  paper: MapPaper;
  abstract: string | undefined;
  kind: EntryKind;
  /** The school of a thesis, the institution of a report. */
  publisher: string | undefined;
  /** The venue, but where it is the publisher already: journal, proceedings, a chapter's book, a series. */
  container: string | undefined;
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
    const kind = entryKind(paper);
    const publisher = publisherOf(paper, kind);
    yield {
      number,
      paper,
      abstract: texts?.papers[number]?.abstract,
      kind,
      publisher,
      container: isIssued(kind) && paper.venue === publisher ? undefined : paper.venue,
      authors: authors.map(parseAuthor),
      hasMoreAuthors: authors.length > 0 && authors.length < names.length,
    };
  }
}

/** Sources that know no publisher of a thesis or report name it as the venue. */
function publisherOf(paper: MapPaper, kind: EntryKind): string | undefined {
  const given = sourceField(paper, 'publisher');
  return isIssued(kind) ? (given ?? paper.venue) : given;
}

function isIssued(kind: EntryKind): boolean {
  return kind === 'thesis' || kind === 'report';
}
