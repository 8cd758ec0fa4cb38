/** The local server: the built explorer and the datasets, for this machine only. */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BadDatasetError, BadOptionError } from '../../src/core/shared/errors.ts';
import { explorerFolder } from '../page/explorer-folder.ts';
import { findDamagedFiles, findDatasetFolders, findForeignFiles } from './dataset-folders.ts';
import { createDatasetRoutes } from './dataset-routes.ts';
import { sendText } from './send-file.ts';
import { sendStaticFile } from './static-files.ts';

/** The loopback address: nobody else on the network can connect. */
const HOST = '127.0.0.1';

export interface ServeRequest {
  /** Datasets, or folders of datasets. */
  directories: readonly string[];
  /** 0: a free one. */
  port: number;
  /** Called with the address once it answers. */
  onReady?: ((address: string) => void) | undefined;
}

/**
 * Serves until `signal` aborts, and prints the page's address and each map's on standard output;
 * damaged maps, and folders that are none, are named on standard error.
 * @throws BadOptionError when the port is taken.
 * @throws BadDatasetError when the directories hold no dataset, or the explorer is not built.
 */
export async function serveExplorer(request: ServeRequest, signal: AbortSignal): Promise<void> {
  const maps = await findDatasetFolders(request.directories);
  for (const file of await findForeignFiles(request.directories)) {
    console.error(`${file} is not a dataset; left out.`);
  }
  if (maps.length === 0) {
    throw new BadDatasetError(
      `serve/serve-explorer: no dataset in ${request.directories.join(', ')}; ` +
        'build one with "throughline build FILE", or name its folder.',
    );
  }
  if (!existsSync(join(explorerFolder, 'index.html'))) {
    throw new BadDatasetError(
      `serve/serve-explorer: the explorer is not built, ${explorerFolder} has no page; run "npm run build".`,
    );
  }
  for (const file of await findDamagedFiles(maps)) {
    console.error(`${file} is damaged; build this map again.`);
  }
  const server = createExplorerServer(request.directories, explorerFolder);
  const address = await listen(server, request.port);
  console.log(`Throughline is at ${address}`);
  for (const { name } of maps) console.log(`  ${address}?map=${encodeURIComponent(name)}`);
  request.onReady?.(address);
  await ending(server, signal);
}

/** Returns the server of the page in `explorer` and of the datasets in `directories`. */
export function createExplorerServer(directories: readonly string[], explorer: string): Server {
  const datasets = createDatasetRoutes(directories);
  return createServer((request, response) => {
    const fail = (error: unknown) => answerFailure(response, error);
    if (!isForThisMachine(request)) {
      sendText(response, 403, `Open http://${HOST} or http://localhost with the printed port.\n`);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(response, 405, 'Only GET and HEAD are answered here.\n');
    } else {
      datasets(request, response, (error) => {
        if (error !== undefined) fail(error);
        else answerPage(request, response, explorer).catch(fail);
      });
    }
  });
}

/** A page elsewhere can point its own name at 127.0.0.1 and then read us; its Host tells. */
function isForThisMachine({ headers, socket }: IncomingMessage): boolean {
  return [HOST, 'localhost'].some((host) => {
    const bare = socket.localPort === 80 && headers.host === host;
    return bare || headers.host === `${host}:${socket.localPort}`;
  });
}

async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  explorer: string,
): Promise<void> {
  const sent = await sendStaticFile(request, response, explorer);
  if (!sent) sendText(response, 404, 'There is nothing here.\n');
}

function answerFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else sendText(response, 500, `${error instanceof Error ? error.message : error}\n`);
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new BadOptionError(
              `serve/serve-explorer: port ${port} can't be used (${error.code}); choose another with --port.`,
            )
          : error,
      );
    });
    server.listen(port, HOST, () => {
      resolve(`http://${HOST}:${(server.address() as AddressInfo).port}/`);
    });
  });
}

function ending(server: Server, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const close = () => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
  });
}
