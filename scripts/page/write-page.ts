/** A map and the explorer in one file, on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { doInSteps } from '../../src/core/shared/in-steps.ts';
import { describePage } from '../../src/io/page/describe-page.ts';
import { fillPage } from '../../src/io/page/fill-page.ts';
import { createCheckpoint } from '../checkpoint.ts';
import { readDataset, readIfThere, readRobustness } from '../files/read-dataset.ts';
import { writeBeside } from '../files/write-beside.ts';
import { DATASET_FILES } from '../serve/dataset-folders.ts';
import { builtFile } from './explorer-folder.ts';
import { checkPagePlace } from './page-place.ts';
import { templateFile } from './single-file.ts';

/**
 * Writes the map in `folder` as the page `path`, which needs no server; returns its size in bytes.
 * @throws BadDatasetError where the folder holds no whole dataset, or the explorer is not built;
 * BadOptionError where something else stands at `path`.
 */
export async function writePage(
  folder: string,
  path: string,
  signal: AbortSignal,
): Promise<number> {
  await checkPagePlace(path);
  const template = await readFile(builtFile(templateFile), 'utf8');
  const { structure } = await readDataset(folder);
  await readRobustness(folder, structure);
  const map = { ...describePage(structure), files: await readFiles(folder) };
  const checkpoint = createCheckpoint(signal);
  const page = await doInSteps(fillPage(template, map), { advance: checkpoint });
  await writeBeside([{ path, text: page }], signal);
  return Buffer.byteLength(page);
}

/** Returns the texts of the files that the dataset has. */
async function readFiles(folder: string): Promise<{ file: string; text: string }[]> {
  const read = DATASET_FILES.map(async (file) => {
    const text = await readIfThere(join(folder, file));
    return text === undefined ? [] : [{ file, text }];
  });
  return (await Promise.all(read)).flat();
}
