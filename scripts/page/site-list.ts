/** The list of a site's files, in the site: by it a site is known, and what was changed in it since. */
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareCodeUnits } from '../../src/core/shared/compare.ts';
import { BadDatasetError } from '../../src/core/shared/errors.ts';

const siteFile = 'throughline-site.json';
const format = 'throughline-site';

interface ListedFile {
  /** With slashes. */
  file: string;
  /** In bytes. */
  size: number;
  sha256: string;
}

/** Writes the list of what is in `site`. */
export async function listSite(site: string): Promise<void> {
  const files: ListedFile[] = [];
  for (const { path, isFolder } of await walk(site)) {
    if (!isFolder) files.push({ file: path, ...(await summarize(join(site, path))) });
  }
  await writeFile(join(site, siteFile), `${JSON.stringify({ format, files }, null, 2)}\n`);
}

/** Returns what in `folder` is not of a site as it was written; null for none, and without a folder. */
export async function findForeign(
  folder: string,
): Promise<{ path: string; changed: boolean } | null> {
  const entries = await walk(folder);
  const isSite = entries.some(({ path }) => path === siteFile);
  const listed = isSite ? await readList(join(folder, siteFile)) : [];
  const ours = new Map(listed.map((file) => [file.file, file]));
  const folders = new Set(listed.flatMap(({ file }) => foldersOf(file)));
  for (const { path, isFolder } of entries) {
    if (path === siteFile && listed.length > 0) continue;
    const known = ours.get(path);
    const isKnown = isFolder ? folders.has(path) : known !== undefined;
    if (!isKnown) return { path, changed: false };
    if (known === undefined) continue;
    const { size, sha256 } = await summarize(join(folder, path));
    if (size !== known.size || sha256 !== known.sha256) return { path, changed: true };
  }
  return null;
}

interface Entry {
  path: string;
  isFolder: boolean;
}

/** Returns all below `folder`, by path; nothing where there is no such folder. */
async function walk(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException): Dirent[] => {
      if (error.code === 'ENOENT') return [];
      throw new BadDatasetError(`page/site-list: ${folder}: ${error.message}; choose another.`);
    },
  );
  return entries
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
      isFolder: entry.isDirectory(),
    }))
    .sort((a, b) => compareCodeUnits(a.path, b.path));
}

async function summarize(path: string): Promise<{ size: number; sha256: string }> {
  const bytes = await readFile(path);
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
}

/** A list that cannot be read names nothing, so that nothing is lost. */
async function readList(path: string): Promise<readonly ListedFile[]> {
  const text = await readFile(path, 'utf8');
  try {
    const site: unknown = JSON.parse(text);
    if (isList(site)) return site.files;
  } catch {}
  return [];
}

function isList(value: unknown): value is { files: ListedFile[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === format &&
    'files' in value &&
    Array.isArray(value.files) &&
    value.files.every((file) => typeof file?.file === 'string')
  );
}
