/**
 * Datasets on disk: a folder is a dataset when it holds a structure file of our format. A structure
 * file that is no whole JSON is a damaged one; it is listed, so that nobody looks for it in vain.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { compareCodeUnits } from '../../src/core/shared/compare.ts';

/** What the page's list of maps shows of one dataset. */
export interface DatasetSummary {
  name: string;
  papers: number;
  concepts: number;
  communities: number;
  /** Its structure file can't be read. */
  damaged?: true;
}

export interface DatasetFolder {
  /** The folder's own name. */
  name: string;
  path: string;
}

/** The files that a dataset folder holds; the last one where the map's robustness was checked. */
export const DATASET_FILES: readonly string[] = ['structure.json', 'texts.json', 'robustness.json'];

const summaries = new Map<string, { version: string; summary: DatasetSummary | undefined }>();

/**
 * Returns the dataset folders in `directories`, sorted by name; each directory is a dataset itself
 * or a folder of datasets. Where two have one name, that of the earlier directory counts. A
 * directory that does not exist holds none.
 */
export async function findDatasetFolders(directories: readonly string[]): Promise<DatasetFolder[]> {
  const found = new Map<string, DatasetFolder>();
  for (const directory of directories) {
    for (const path of await candidateFolders(resolve(directory))) {
      const name = basename(path);
      if (!found.has(name) && (await summarizeDataset(path)) !== undefined) {
        found.set(name, { name, path });
      }
    }
  }
  return [...found.values()].sort((a, b) => compareCodeUnits(a.name, b.name));
}

/** Returns the structure files in `directories` that are whole, but not of our format. */
export async function findForeignFiles(directories: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const directory of directories) {
    const folder = resolve(directory);
    for (const path of [folder, ...(await candidateFolders(folder))]) {
      const file = join(path, 'structure.json');
      const held = await stat(file).catch(() => undefined);
      if (held?.isFile() && (await summarizeDataset(path)) === undefined) found.add(file);
    }
  }
  return [...found].sort(compareCodeUnits);
}

async function candidateFolders(directory: string): Promise<string[]> {
  if ((await summarizeDataset(directory)) !== undefined) return [directory];
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(directory, entry.name));
}

/** Returns the structure files of `folders` that can't be read. */
export async function findDamagedFiles(folders: readonly DatasetFolder[]): Promise<string[]> {
  const files = await Promise.all(
    folders.map(async ({ path }) =>
      (await summarizeDataset(path))?.damaged ? [join(path, 'structure.json')] : [],
    ),
  );
  return files.flat();
}

/**
 * Returns what the dataset in `folder` holds, or `undefined` where `folder` is no dataset. The file
 * is read again only when it has changed.
 */
export async function summarizeDataset(folder: string): Promise<DatasetSummary | undefined> {
  const file = join(folder, 'structure.json');
  const state = await stat(file).catch(() => undefined);
  if (state === undefined || !state.isFile()) return undefined;
  const version = `${state.mtimeMs} ${state.size} ${state.ino}`;
  const known = summaries.get(file);
  if (known?.version === version) return known.summary;
  const summary = readSummary(basename(folder), await readFile(file, 'utf8').catch(() => ''));
  summaries.set(file, { version, summary });
  return summary;
}

function readSummary(name: string, text: string): DatasetSummary | undefined {
  let structure: unknown;
  try {
    structure = JSON.parse(text);
  } catch {
    return { name, papers: 0, concepts: 0, communities: 0, damaged: true };
  }
  if (!isObject(structure) || structure.format !== 'throughline') return undefined;
  const counts = isObject(structure.counts) ? structure.counts : {};
  return {
    name,
    papers: Number(counts.papers ?? 0),
    concepts: Number(counts.concepts ?? 0),
    communities: Number(counts.communities ?? 0),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
