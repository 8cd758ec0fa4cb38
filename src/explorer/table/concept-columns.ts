/** The columns of the table of concepts, in their order. */
import type { DatasetStructure, MapConcept } from '../../core/types.ts';
import { papersByConcept } from '../concept-papers.ts';
import { placeNameOf } from '../place-name.ts';
import type { Passing } from '../visible.ts';
import type { Cell, TableColumn } from './column.ts';

/**
 * Returns the columns that at least one concept has something in, and the label.
 * @param passing what the filters leave: the papers shown are among it.
 */
export function conceptColumns(structure: DatasetStructure, passing: Passing): TableColumn[] {
  const { concepts } = structure;
  const papersOf = papersByConcept(structure);
  const strongest = strongestLinks(structure);
  const placeNames = structure.communities.map((place) => placeNameOf(structure, place).title);
  const labels = new Map(concepts.map(({ id, label }) => [id, label]));
  const of =
    (read: (concept: MapConcept) => Cell | undefined) =>
    (number: number): Cell => {
      const concept = concepts[number];
      return concept === undefined ? null : (read(concept) ?? null);
    };
  const years = (number: number) =>
    (papersOf[number] ?? []).flatMap((paper) => structure.papers[paper]?.year ?? []);
  const communities = (number: number) =>
    new Set((papersOf[number] ?? []).map((paper) => structure.papers[paper]?.community)).size;
  const always: TableColumn[] = [
    { name: 'label', kind: 'text', shown: true, cell: of(({ label }) => label) },
    { name: 'papers', kind: 'number', shown: true, cell: of(({ papers }) => papers) },
  ];
  const known: TableColumn[] = [
    {
      name: 'papersShown',
      kind: 'number',
      shown: false,
      cell: (number) => (papersOf[number] ?? []).filter((one) => passing.papers.has(one)).length,
    },
    {
      name: 'firstYear',
      kind: 'number',
      shown: true,
      cell: (number) => oneOf(years(number), (a, b) => Math.min(a, b)),
    },
    {
      name: 'latestYear',
      kind: 'number',
      shown: true,
      cell: (number) => oneOf(years(number), (a, b) => Math.max(a, b)),
    },
    {
      name: 'community',
      kind: 'text',
      shown: true,
      cell: of(({ community }) => placeNames[community]),
    },
    { name: 'communities', kind: 'number', shown: true, cell: communities },
    {
      name: 'strongest',
      kind: 'text',
      shown: true,
      cell: (number) => concepts[strongest[number] ?? -1]?.label ?? null,
    },
    {
      name: 'forms',
      kind: 'text',
      shown: false,
      cell: of(({ variants }) => variants.map(({ form }) => form).join('; ')),
    },
    {
      name: 'broader',
      kind: 'text',
      shown: false,
      cell: of(({ broader }) => broader?.map((id) => labels.get(id) ?? id).join('; ')),
    },
  ];
  const hasSome = ({ cell }: TableColumn) => concepts.some((_, number) => cell(number) !== null);
  return [...always, ...known.filter(hasSome)];
}

/**
 * Returns, by concept number, the concept that its strongest link leads to; ties go to the lower number.
 * Nothing for one without a link. O(links).
 */
function strongestLinks({ concepts, cooccurrences }: DatasetStructure): (number | undefined)[] {
  const best: ({ other: number; weight: number } | undefined)[] = concepts.map(() => undefined);
  const offer = (own: number, other: number, weight: number) => {
    const now = best[own];
    if (now === undefined || weight > now.weight || (weight === now.weight && other < now.other)) {
      best[own] = { other, weight };
    }
  };
  for (const { source, target, weight } of cooccurrences) {
    offer(source, target, weight);
    offer(target, source, weight);
  }
  return best.map((link) => link?.other);
}

/** Returns one of `years`, chosen two by two; nothing of none. */
function oneOf(years: readonly number[], choose: (a: number, b: number) => number): Cell {
  return years.length === 0 ? null : years.reduce(choose);
}
