/** What the update of an own map changed, from the two editions that are kept. */
import { describeUpdate, type MapUpdate } from './describe-update.ts';
import type { OwnMaps } from './own-maps.ts';
import { readEdition } from './read-edition.ts';

/** Returns the update of the map `id`; null where an edition is not there. @throws KeepingError */
export async function readUpdate(
  ownMaps: Pick<OwnMaps, 'files' | 'filesBefore'>,
  id: string,
): Promise<MapUpdate | null> {
  const [before, after] = [await ownMaps.filesBefore(id), await ownMaps.files(id)];
  const [old, now] = [readEdition(before ?? []), readEdition(after ?? [])];
  return old === null || now === null ? null : describeUpdate(old, now);
}
