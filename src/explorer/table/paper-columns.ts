/** The columns of the table of papers, in their order. */
import type { DatasetStructure, MapPaper } from '../../core/types.ts';
import { familyName } from '../authors.ts';
import { placeNameOf } from '../place-name.ts';
import { type Cell, fieldColumn, type TableColumn } from './column.ts';

/** How far the user has come with a paper, in words, and what they noted. */
export interface ReadingMark {
  status: string | null;
  /** Orders the rows: the lowest first. */
  rank: number | null;
  note: string | null;
}

/**
 * Returns the columns that at least one paper has something in, and the title.
 * @param markOf the mark of the paper with this id, if it has one.
 */
export function paperColumns(
  structure: DatasetStructure,
  markOf: (id: string) => ReadingMark | undefined,
): TableColumn[] {
  const { papers } = structure;
  const concepts = conceptCounts(structure);
  const mark = (number: number) => markOf(papers[number]?.id ?? '');
  const of =
    (read: (paper: MapPaper) => Cell | undefined) =>
    (number: number): Cell => {
      const paper = papers[number];
      return paper === undefined ? null : (read(paper) ?? null);
    };
  const placeNames = structure.communities.map((place) => placeNameOf(structure, place).title);
  const always: TableColumn[] = [
    { name: 'title', kind: 'text', shown: true, cell: of(({ title }) => title) },
  ];
  const known: TableColumn[] = [
    {
      name: 'authors',
      kind: 'text',
      shown: true,
      cell: of(({ authors }) => authors?.join('; ')),
      order: of(({ authors }) => authors?.map(familyName).join(' ')),
    },
    { name: 'year', kind: 'number', shown: true, cell: of(({ year }) => year) },
    { name: 'venue', kind: 'text', shown: true, cell: of(({ venue }) => venue) },
    {
      name: 'community',
      kind: 'text',
      shown: true,
      cell: of(({ community }) => placeNames[community]),
    },
    { name: 'citations', kind: 'number', shown: true, cell: of(({ citations }) => citations) },
    { name: 'concepts', kind: 'number', shown: true, cell: (number) => concepts[number] ?? 0 },
    {
      name: 'keywords',
      kind: 'text',
      shown: false,
      cell: of((paper) => paper.keywords?.join('; ')),
    },
    { name: 'language', kind: 'text', shown: false, cell: of(({ language }) => language) },
    { name: 'doi', kind: 'text', shown: false, cell: of(({ doi }) => doi) },
    { name: 'arxivId', kind: 'text', shown: false, cell: of(({ arxivId }) => arxivId) },
    ...fieldNames(papers).map(
      (field): TableColumn => ({
        name: fieldColumn(field),
        kind: 'text',
        shown: false,
        cell: of(({ fields }) => fields?.[field]),
      }),
    ),
  ];
  const own: TableColumn[] = [
    {
      name: 'status',
      kind: 'text',
      shown: true,
      cell: (number) => mark(number)?.status ?? null,
      order: (number) => mark(number)?.rank ?? null,
    },
    { name: 'note', kind: 'text', shown: false, cell: (number) => mark(number)?.note ?? null },
  ];
  const hasSome = ({ cell }: TableColumn) => papers.some((_, number) => cell(number) !== null);
  return [...always, ...known.filter(hasSome), ...own];
}

/** Returns the number of drawn concepts of each paper. O(mentions). */
function conceptCounts({ papers, mentions }: DatasetStructure): number[] {
  const counts = papers.map(() => 0);
  for (const { paper } of mentions) counts[paper] = (counts[paper] ?? 0) + 1;
  return counts;
}

function fieldNames(papers: readonly MapPaper[]): string[] {
  return [...new Set(papers.flatMap(({ fields = {} }) => Object.keys(fields)))].sort();
}
