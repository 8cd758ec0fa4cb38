/** The map near which a new one is laid out, in its folder on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeStructure } from '../../src/core/dataset/codec.ts';
import { structureFile } from '../../src/core/dataset/wire.ts';
import { BadDatasetError } from '../../src/core/shared/errors.ts';
import type { DatasetStructure } from '../../src/core/types.ts';

/**
 * Returns the map in the folder `path`; nothing where there is no path.
 * @throws BadDatasetError when the folder holds no map that this version wrote.
 */
export async function readPreviousMap(
  path: string | undefined,
): Promise<DatasetStructure | undefined> {
  if (path === undefined) return undefined;
  const file = join(path, structureFile);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BadDatasetError(
      `files/read-previous-map: ${file} could not be read (${String(error)}). ` +
        'Give --previous the folder that "throughline build" wrote.',
    );
  });
  try {
    return decodeStructure(text);
  } catch (error) {
    if (!(error instanceof BadDatasetError)) throw error;
    throw new BadDatasetError(
      `files/read-previous-map: --previous needs a map of this version, and ${path} holds none: ` +
        `${error.message} Or build without --previous once.`,
    );
  }
}
