/**
 * The explorer and maps as a folder for any static host: every address in it is relative, so it works
 * below any path. The folder tells by a list of its files that it is ours, and what in it is.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
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

/** The list of a site's files, in the site. */
const siteFile = 'throughline-site.json';

const format = 'throughline-site';

/** Without it, GitHub Pages runs the folder through a generator that leaves files out. */
const plainHostFile = '.nojekyll';

/**
 * Checks that `folder` may be replaced: it does not exist, is empty, or holds a site of ours and nothing
 * else.
 * @throws BadDatasetError when it holds anything that would be lost.
 */
export async function checkSiteReplaceable(folder: string): Promise<void> {
  const files = await listFiles(folder);
  const ours = files.includes(siteFile) ? await readSiteFiles(folder) : new Set<string>();
  const foreign = files.find((file) => !ours.has(file));
  if (foreign === undefined) return;
  throw new BadDatasetError(
    `page/write-site: ${folder} holds ${foreign}, which is no part of a site and would be lost; ` +
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
  await cp(explorerFolder, site, { recursive: true });
  for (const { name, path } of maps) {
    const home = join(site, 'datasets', name);
    await mkdir(home, { recursive: true });
    for (const file of await readdir(path)) {
      if (DATASET_FILES.includes(file)) await cp(join(path, file), join(home, file));
    }
  }
  const list = JSON.stringify(await Promise.all(maps.map(listMap)));
  await writeFile(join(site, 'datasets', 'index.json'), `${list}\n`);
  await writeFile(join(site, plainHostFile), '');
  const files = [...(await listFiles(site)), siteFile].sort();
  await writeFile(join(site, siteFile), `${JSON.stringify({ format, files }, null, 2)}\n`);
}

/** Returns the map's entry in the list, which says too whether there is a report to ask for. */
async function listMap({ path }: DatasetFolder) {
  const robustness = existsSync(join(path, robustnessFile));
  return { ...(await summarizeDataset(path)), robustness };
}

/** Returns the paths of all files below `folder`, with slashes; none where there is no such folder. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw new BadDatasetError(`page/write-site: ${folder}: ${error.message}; choose another.`);
    },
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((file) => file.replaceAll(sep, '/'));
}

async function readSiteFiles(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(folder, siteFile), 'utf8');
  try {
    const site: unknown = JSON.parse(text);
    if (isSite(site)) return new Set(site.files);
  } catch {}
  return new Set();
}

function isSite(value: unknown): value is { files: string[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === format &&
    'files' in value &&
    Array.isArray(value.files)
  );
}
