/** Workers whose text is carried by the scripts that start them, in place of files beside those. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Returns the plugin that has workers started so. */
export function carriedWorkers(): Plugin {
  return {
    name: 'carried-workers',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        const isSwapped =
          source.endsWith('/start-worker.ts') && !importer?.includes('/worker/single/');
        return isSwapped ? resolve('src/worker/single/start-worker.ts') : null;
      },
    },
  };
}
