/** The words of sharing, which `build` and `share` understand alike. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { builtFile } from '../page/explorer-folder.ts';
import { checkApart, checkPagePlace } from '../page/page-place.ts';
import { templateFile } from '../page/single-file.ts';
import { writePage } from '../page/write-page.ts';
import { checkSiteReplaceable, writeSite } from '../page/write-site.ts';

export interface ShareArguments {
  html?: string | undefined;
  site?: string | undefined;
}

/** Adds the options to `command`. */
export function addShareOptions(command: Command): Command {
  return command
    .option('--html <file>', 'write the map and the explorer as one page that opens from disk')
    .option('--site <dir>', 'write the map and the explorer as a folder for any static host');
}

/**
 * Checks before any work that what is asked for can be written.
 * @param inputs files and folders that are read.
 * @throws BadOptionError where the page would replace something else, or lie in the site;
 * BadDatasetError where the explorer is not built, or the site would replace something else.
 */
export async function checkShare(
  { html, site }: ShareArguments,
  inputs: readonly string[],
): Promise<void> {
  if (html !== undefined) {
    builtFile(templateFile);
    await checkPagePlace(html, inputs);
    if (site !== undefined) checkApart(html, site);
  }
  if (site === undefined) return;
  builtFile('index.html');
  await checkSiteReplaceable(resolve(site));
}

/** Writes what is asked for of the map in `folder`, with a line each on standard output. */
export async function shareMap(
  folder: string,
  { html, site }: ShareArguments,
  signal: AbortSignal,
): Promise<void> {
  if (html !== undefined) await sharePage(folder, html, signal);
  if (site !== undefined) await shareSite([folder], site, signal);
}

/** Writes the map in `folder` as one page. */
export async function sharePage(folder: string, html: string, signal: AbortSignal): Promise<void> {
  const bytes = await writePage(folder, resolve(html), signal);
  console.log(`page         ${resolve(html)} (${(bytes / 1e6).toFixed(1)} MB)`);
}

/** Writes the maps in `folders` as a site. */
export async function shareSite(
  folders: readonly string[],
  site: string,
  signal: AbortSignal,
): Promise<void> {
  await writeSite(folders, resolve(site), signal);
  console.log(`site         ${resolve(site)}`);
}
