/** Where a page may be written: at a new path, or in the place of a page of ours. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { BadOptionError } from '../../src/core/shared/errors.ts';
import { carriedMark } from '../../src/io/page/carried-files.ts';

/**
 * Checks that a page may be written to `path`: there is nothing, or a page of ours.
 * @param inputs what is read, none of which may be written over.
 * @throws BadOptionError where something would be lost, or `path` is a folder.
 */
export async function checkPagePlace(path: string, inputs: readonly string[] = []): Promise<void> {
  const place = await realPlace(path);
  for (const input of inputs) {
    if ((await realPlace(input)) === place) refuse(path, 'is read for this very map');
  }
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    return refuse(path, `cannot be written (${error.message})`);
  });
  if (there === null) return;
  if (there.isDirectory()) refuse(path, 'is a folder');
  if (!there.isFile() || !(await isOwnPage(path))) {
    refuse(path, 'is there already, and no page with a map: it would be lost');
  }
}

/** @throws BadOptionError where the page would lie in the site, or the site below the page. */
export function checkApart(page: string, site: string): void {
  const [file, folder] = [resolve(page), resolve(site)];
  if (file !== folder && !isWithin(file, folder) && !isWithin(folder, file)) return;
  throw new BadOptionError(
    `page/page-place: --html ${page} and --site ${site} lie one within the other; choose places apart.`,
  );
}

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Reads no further than to the mark; in another kind of file, no further than its first letters. */
async function isOwnPage(path: string): Promise<boolean> {
  let text = '';
  for await (const piece of createReadStream(path, 'latin1')) {
    const isFirst = text === '';
    text = text.slice(1 - carriedMark.length) + piece;
    if (isFirst && !/^<!doctype html>/i.test(text)) return false;
    if (text.includes(carriedMark)) return true;
  }
  return false;
}

/** Returns the path without links; that of a file to come lies in its folder's. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  const folderOf = async () => {
    const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
    return join(folder, basename(whole));
  };
  return realpath(whole).catch(folderOf);
}

function refuse(path: string, reason: string): never {
  throw new BadOptionError(`page/page-place: ${path} ${reason}; choose another file with --html.`);
}
