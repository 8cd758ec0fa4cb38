/** What the update of an own map changed, from the two editions that are kept. */
import { decodeStructure, decodeTexts } from '../core/dataset/codec.ts';
import type { PublishedDataset } from '../core/types.ts';
import { describeUpdate, type MapUpdate } from './describe-update.ts';
import type { MapFile, OwnMaps } from './own-maps.ts';

/**
 * Returns the update of the map `id`; null where an edition is not there.
 * @throws KeepingError without an answer, BadDatasetError where an edition is of another version.
 */
export async function readUpdate(
  ownMaps: Pick<OwnMaps, 'files' | 'filesBefore'>,
  id: string,
): Promise<MapUpdate | null> {
  const [before, after] = [await ownMaps.filesBefore(id), await ownMaps.files(id)];
  if (before === null || after === null) return null;
  return describeUpdate(decodeFiles(before), decodeFiles(after));
}

function decodeFiles(files: readonly MapFile[]): PublishedDataset {
  const textOf = (name: string) => files.find(({ file }) => file === name)?.text ?? '';
  const structure = decodeStructure(textOf('structure.json'));
  return { structure, texts: decodeTexts(textOf('texts.json'), structure) };
}
