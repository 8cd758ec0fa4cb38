/** Serves the built explorer with the tests' datasets while the browser tests run. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createExplorerServer } from '../../scripts/serve/serve-explorer.ts';
import { writeDatasets } from './datasets.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served explorer, with a slash at its end. */
    explorerAddress: string;
  }
}

const explorer = join(import.meta.dirname, '../../dist/explorer');

export default async function serveExplorer(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(explorer, 'index.html'))) {
    throw new Error('test/browser: the explorer is not built; run "npm run build" first.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'throughline-browser-'));
  await writeDatasets(folder);
  const server = createExplorerServer([folder], explorer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  project.provide('explorerAddress', `http://127.0.0.1:${port}/`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  };
}
