/** A dataset in its folder on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeStructure, decodeTexts } from '../../src/core/dataset/codec.ts';
import { decodeRobustness } from '../../src/core/dataset/robustness-file.ts';
import { robustnessFile, structureFile, textsFile } from '../../src/core/dataset/wire.ts';
import { BadDatasetError } from '../../src/core/shared/errors.ts';
import type {
  DatasetStructure,
  DatasetTexts,
  PublishedDataset,
  RobustnessReport,
} from '../../src/core/types.ts';

/**
 * Returns the dataset in `folder`.
 * @throws BadDatasetError when a file is missing, or is not what this version writes.
 */
export async function readDataset(folder: string): Promise<PublishedDataset> {
  const structure = await readStructure(folder);
  const texts = decodeTexts(await readPart(folder, textsFile), structure);
  return { structure, texts };
}

/**
 * Returns what is drawn of the dataset in `folder`.
 * @throws BadDatasetError when the file is missing, or is not what this version writes.
 */
export async function readStructure(folder: string): Promise<DatasetStructure> {
  return decodeStructure(await readPart(folder, structureFile));
}

/**
 * Returns the texts that belong to `structure`; nothing where there are none.
 * @throws BadDatasetError when the file is not what this version writes, or is of another map.
 */
export async function readTexts(
  folder: string,
  structure: DatasetStructure,
): Promise<DatasetTexts | undefined> {
  const text = await readIfThere(join(folder, textsFile));
  return text === undefined ? undefined : decodeTexts(text, structure);
}

/**
 * Returns the report on the robustness of the map in `folder`; nothing where there is none.
 * @throws BadDatasetError when it is not what this version writes, or is about another map.
 */
export async function readRobustness(
  folder: string,
  structure: DatasetStructure,
): Promise<RobustnessReport | undefined> {
  const text = await readIfThere(join(folder, robustnessFile));
  return text === undefined ? undefined : decodeRobustness(text, structure);
}

async function readPart(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new BadDatasetError(
      `files/read-dataset: ${file}: ${reason}; give the folder that "throughline build" wrote.`,
    );
  });
}

/** Returns the text of `file`; nothing where there is no such file. */
export async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
