import { describe, expect, it } from 'vitest';
import type { TableColumn } from '../../../src/explorer/table/column.ts';
import { conceptColumns } from '../../../src/explorer/table/concept-columns.ts';
import { paperColumns } from '../../../src/explorer/table/paper-columns.ts';
import { openingTable, orderedBy } from '../../../src/explorer/table/table-choice.ts';
import { structureOf } from '../../core/structure-of.ts';

const structure = structureOf({
  papers: [
    { title: 'One', year: 2020, authors: ['Ada Lovelace', 'Grace Hopper'], venue: 'ACL' },
    { title: 'Two', year: 2022, community: 1, fields: { score: '7' } },
    { title: 'Three', community: 1 },
  ],
  concepts: [
    { label: 'attention', community: 0 },
    { label: 'memory', community: 1 },
    { label: 'alone', community: 1 },
  ],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 2, 1],
  ],
});

function cellsOf(columns: readonly TableColumn[], name: string, count: number) {
  const column = columns.find((candidate) => candidate.name === name);
  return Array.from({ length: count }, (_, row) => column?.cell(row));
}

const names = (columns: readonly TableColumn[]) => columns.map(({ name }) => name);

describe('the columns of papers', () => {
  const marks = new Map([[structure.papers[1]?.id, { status: 'Read', rank: 1, note: null }]]);
  const columns = paperColumns(structure, (id) => marks.get(id));

  it('are those that some paper has something in, with the title and the marks of the reader', () => {
    expect(names(columns)).toEqual([
      'title',
      'authors',
      'year',
      'venue',
      'community',
      'concepts',
      'field:score',
      'status',
      'note',
    ]);
  });

  it.each([
    ['title', ['One', 'Two', 'Three']],
    ['authors', ['Ada Lovelace; Grace Hopper', null, null]],
    ['year', [2020, 2022, null]],
    ['concepts', [1, 2, 1]],
    ['field:score', [null, '7', null]],
    ['status', [null, 'Read', null]],
  ])('hold in %s what is known', (name, cells) => {
    expect(cellsOf(columns, name, 3)).toEqual(cells);
  });

  it('order authors by family name', () => {
    expect(columns.find(({ name }) => name === 'authors')?.order?.(0)).toBe('Lovelace Hopper');
  });

  it('are the title and the marks for a map without papers', () => {
    const empty = structureOf({ papers: [], concepts: [], mentions: [] });
    expect(names(paperColumns(empty, () => undefined))).toEqual(['title', 'status', 'note']);
  });
});

describe('the columns of concepts', () => {
  const passing = { papers: new Set([1]), concepts: new Set([0, 1]) };
  const columns = conceptColumns(structure, passing);

  it.each([
    ['label', ['attention', 'memory', 'alone']],
    ['papersShown', [1, 1, 0]],
    ['firstYear', [2020, 2022, null]],
    ['latestYear', [2022, 2022, null]],
    ['communities', [2, 1, 1]],
    ['strongest', ['memory', 'attention', null]],
  ])('hold in %s what is known', (name, cells) => {
    expect(cellsOf(columns, name, 3)).toEqual(cells);
  });
});

describe('the order that a table opens with', () => {
  it('is the newest papers first, by title where no paper has a year', () => {
    expect(openingTable(structure, 'papers')).toMatchObject({ column: 'year', descending: true });
    const undated = structureOf({ papers: [{}], concepts: [], mentions: [] });
    expect(openingTable(undated, 'papers')).toMatchObject({ column: 'title', descending: false });
  });

  it('is a column of its own at first, the other way round at the second time', () => {
    const [title, authors] = paperColumns(structure, () => undefined);
    const opening = openingTable(structure, 'papers');
    if (title === undefined || authors === undefined) throw new Error('columns are needed');
    const once = orderedBy(opening, authors);
    expect(once).toEqual({ of: 'papers', column: 'authors', descending: false });
    expect(orderedBy(once, authors).descending).toBe(true);
    expect(orderedBy(once, { ...title, name: 'n', kind: 'number' }).descending).toBe(true);
  });
});
