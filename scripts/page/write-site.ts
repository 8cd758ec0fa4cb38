/**
 * The explorer and maps as a folder for any static host: every address in it is relative, so it works
 * below any path. The folder tells by a list of its files that it is ours, and what in it is.
 */
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { robustnessFile } from '../../src/core/dataset/wire.ts';
import { BadDatasetError } from '../../src/core/shared/errors.ts';
import { replaceFolder } from '../files/publish-folder.ts';
import {
  DATASET_FILES,
  type DatasetFolder,
  findDatasetFolders,
  summarizeDataset,
} from '../serve/dataset-folders.ts';
import { builtFile, explorerFolder } from './explorer-folder.ts';
import { findForeign, listSite } from './site-list.ts';

/** Without it, GitHub Pages runs the folder through a generator that leaves files out. */
const plainHostFile = '.nojekyll';

/**
 * Checks that `folder` may be replaced: it does not exist, is empty, or holds a site of ours as it was
 * written and nothing else.
 * @throws BadDatasetError when it holds anything that would be lost.
 */
export async function checkSiteReplaceable(folder: string): Promise<void> {
  const foreign = await findForeign(folder);
  if (foreign === null) return;
  const what = foreign.changed ? 'was changed since' : 'is no part of a site';
  throw new BadDatasetError(
    `page/write-site: ${folder} holds ${foreign.path}, which ${what} and would be lost; ` +
      'choose another folder with --site.',
  );
}

/**
 * Writes a site with the datasets in `directories` to `folder`; returns them. When it fails, or `signal`
 * aborts before, an older site in that folder stays whole.
 * @throws BadDatasetError where there is no dataset, the explorer is not built, or the folder holds
 * anything but a site.
 */
export async function writeSite(
  directories: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<readonly DatasetFolder[]> {
  builtFile('index.html');
  await checkSiteReplaceable(folder);
  const maps = await findDatasetFolders(directories);
  if (maps.length === 0) {
    throw new BadDatasetError(
      `page/write-site: no dataset in ${directories.join(', ')}; build one with "throughline build FILE".`,
    );
  }
  await replaceFolder(folder, (fresh) => fillSite(fresh, maps), signal);
  return maps;
}

async function fillSite(site: string, maps: readonly DatasetFolder[]): Promise<void> {
  await cp(explorerFolder, site, { recursive: true, dereference: true });
  for (const { name, path } of maps) {
    const home = join(site, 'datasets', name);
    await mkdir(home, { recursive: true });
    for (const file of await readdir(path)) {
      if (DATASET_FILES.includes(file)) await copyFile(join(path, file), join(home, file));
    }
  }
  const list = JSON.stringify(await Promise.all(maps.map(listMap)));
  await writeFile(join(site, 'datasets', 'index.json'), `${list}\n`);
  await writeFile(join(site, plainHostFile), '');
  await listSite(site);
}

/** Returns the map's entry in the list, which says too whether there is a report to ask for. */
async function listMap({ path }: DatasetFolder) {
  const robustness = existsSync(join(path, robustnessFile));
  return { ...(await summarizeDataset(path)), robustness };
}
