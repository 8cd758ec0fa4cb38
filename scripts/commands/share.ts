/** `throughline share`: maps that were built → one page, or a site. */
import type { Command } from 'commander';
import { BadOptionError } from '../../src/core/shared/errors.ts';
import { findDatasetFolders } from '../serve/dataset-folders.ts';
import {
  addShareOptions,
  checkShare,
  type ShareArguments,
  sharePage,
  shareSite,
} from './share-options.ts';

/** Adds the command to `program`; `signal` cancels it. */
export function addShareCommand(program: Command, signal: AbortSignal): void {
  const command = program
    .command('share')
    .description('write a map with the explorer as one page, or maps as a site')
    .argument('<dir...>', 'datasets, or folders of datasets; one for a page');
  addShareOptions(command).action(async (folders: string[], words: ShareArguments) => {
    const { html, site } = words;
    if (html === undefined && site === undefined) {
      throw new BadOptionError(
        'commands/share: nothing to write; give --html FILE, --site DIR or both.',
      );
    }
    await checkShare(words, folders);
    if (html !== undefined) await sharePage(await onlyMap(folders), html, signal);
    if (site !== undefined) await shareSite(folders, site, signal);
  });
}

/** Returns the folder of the map; one that holds none is refused when it is read. */
async function onlyMap(folders: readonly string[]): Promise<string> {
  const maps = await findDatasetFolders(folders);
  if (maps.length > 1) {
    const names = maps.map(({ name }) => name).join(', ');
    throw new BadOptionError(
      `commands/share: a page holds one map, received ${names}; give the folder of one of them.`,
    );
  }
  return maps[0]?.path ?? folders[0] ?? '';
}
