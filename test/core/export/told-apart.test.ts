/** What tells maps, lists and characters apart in a file. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tabulateNodes } from '../../../src/core/export/graph/tables.ts';
import { planExport, textOf } from '../../../src/core/export/plan-export.ts';
import type { ExportRemark, FigureOptions } from '../../../src/core/export/source.ts';
import { writeMethodsParagraph } from '../../../src/core/export/text/methods-paragraph.ts';
import { selectEverything } from '../../../src/core/graph/subgraph.ts';
import type { CurationOutcome, DatasetStructure } from '../../../src/core/types.ts';
import { structureOf } from '../structure-of.ts';
import { sourceOf } from './source-of.ts';

const small = structureOf({ papers: [{}], concepts: [{}], mentions: [[0, 0, 1]] });
const hidden = (...concepts: string[]) =>
  concepts.map((concept) => ({
    edit: { kind: 'hide', concept },
    applied: true,
  })) as unknown as CurationOutcome[];
const cypherOf = (structure: DatasetStructure) =>
  planExport(sourceOf(structure), 'cypher').map(textOf).join('');

it('the methods of maps with other edits are other texts', () => {
  const words = fc.array(fc.stringMatching(/^[a-c]{1,2}$/), { minLength: 1, maxLength: 3 });
  const textFor = (concepts: string[]) =>
    writeMethodsParagraph(sourceOf({ ...small, curation: hidden(...concepts) })).text;
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(textFor(one) === textFor(other)).toBe(one.join() === other.join());
    }),
    { numRuns: 100 },
  );
});

it('communities of two maps of the same papers are not one in Neo4j', () => {
  const idOf = (structure: DatasetStructure) => /id: '(\w+:0)'/.exec(cypherOf(structure))?.[1];
  const maps = [
    small,
    { ...small, options: { ...small.options, seed: 2 } },
    { ...small, curation: hidden('a') },
  ];
  expect(new Set(maps.map(idOf)).size).toBe(3);
});

it('lists in a column are taken apart again', () => {
  const split = (text: string) =>
    text.split(/(?<=(?<!\\)(?:\\\\)*)\|/).map((element) => element.replace(/\\(.)/g, '$1'));
  const keywords = ['p|q', '\\alpha', 'both\\|', 'plain'];
  const structure = structureOf({ papers: [{ keywords }], concepts: [], mentions: [] });
  const [row] = tabulateNodes(structure, selectEverything(structure));
  expect(row?.keywords).toBe(String.raw`p\|q|\\alpha|both\\\||plain`);
  expect(split(row?.keywords ?? '')).toEqual(keywords);
  const [vosviewer] = planExport(sourceOf(structure), 'vosviewer').map(textOf);
  expect(JSON.parse(vosviewer ?? '').network.items[0].description).toContain(
    String.raw`p|q; \alpha; both\|; plain`,
  );
});

it.each<[string, Partial<DatasetStructure>, FigureOptions]>([
  ['title of the map', {}, { title: 'a\u0001' }],
  ['caption of the map', {}, { caption: 'a\u0001' }],
  [
    'label of "community 0"',
    { communities: small.communities.map((one) => ({ ...one, label: 'a\u0001' })) },
    {},
  ],
])('the figure says what it drops of the %s', (place, changed, figure) => {
  const remarks: ExportRemark[] = [];
  for (const file of planExport(sourceOf({ ...small, ...changed }), 'svg', { figure })) {
    for (const _ of file.pieces((remark) => remarks.push(remark)));
  }
  expect(remarks.map(({ message }) => message)).toEqual([expect.stringContaining(place)]);
});
