/** What a page says of the map that it carries. */
import type { DatasetStructure } from '../../core/types.ts';
import type { CarriedMap } from './fill-page.ts';

/** Returns the title of the page and the map's entry in the list of maps. */
export function describePage(
  { name: ownName, counts }: Pick<DatasetStructure, 'name' | 'counts'>,
  name: string = ownName,
): Pick<CarriedMap, 'title' | 'entry'> {
  const { papers, concepts, communities } = counts;
  return { title: `${name} · Throughline`, entry: { name, papers, concepts, communities } };
}
