/** The built explorer, from which shared pages and sites are made. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BadDatasetError } from '../../src/core/shared/errors.ts';
import { packageRoot } from '../package-root.ts';

/** The folder that `npm run build` fills. */
export const explorerFolder = join(packageRoot, 'dist', 'explorer');

/**
 * Returns the path of `file` in the built explorer.
 * @throws BadDatasetError where it was not built.
 */
export function builtFile(file: string): string {
  const path = join(explorerFolder, file);
  if (existsSync(path)) return path;
  throw new BadDatasetError(
    `page/explorer-folder: the explorer is not built, there is no ${path}; run "npm run build".`,
  );
}
