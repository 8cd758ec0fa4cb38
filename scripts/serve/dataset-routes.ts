/**
 * The routes under `/datasets/`, for `throughline serve` and the development server: the list of
 * maps at `/datasets/index.json`, and each map's files at `/datasets/<name>/<file>`. A request
 * picks among the datasets that were found and never spells a path, so it can't leave them.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DATASET_FILES, findDatasetFolders, summarizeDataset } from './dataset-folders.ts';
import { sendFile, sendText } from './send-file.ts';

/** A Connect-style handler: answers, or calls `next`. */
export type RouteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Returns the handler of the routes under `/datasets/` for the datasets in `directories`, each a
 * dataset itself or a folder of datasets. They are looked up at every request, so a map built
 * meanwhile is there. Other addresses and methods than GET and HEAD go to `next`.
 */
export function createDatasetRoutes(directories: readonly string[]): RouteHandler {
  return (request, response, next) => {
    const segments = pathSegments(request.url ?? '/');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || segments?.[0] !== 'datasets') next();
    else answer(request, response, directories, segments.slice(1)).catch(next);
  };
}

/** Returns the decoded segments of a request's path, or `undefined` where it can't be decoded. */
export function pathSegments(url: string): string[] | undefined {
  try {
    return url
      .replace(/[?#].*$/s, '')
      .split('/')
      .slice(1)
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directories: readonly string[],
  [name = '', file, ...rest]: readonly string[],
): Promise<void> {
  const folders = await findDatasetFolders(directories);
  if (name === 'index.json' && file === undefined) {
    const maps = await Promise.all(folders.map((folder) => summarizeDataset(folder.path)));
    const listed = JSON.stringify(maps.filter((map) => map !== undefined));
    sendText(response, 200, listed, 'application/json; charset=utf-8');
    return;
  }
  const folder = folders.find((candidate) => candidate.name === name);
  const known = folder && file !== undefined && DATASET_FILES.includes(file) && rest.length === 0;
  const sent = known && (await sendFile(request, response, join(folder.path, file), 'no-cache'));
  if (!sent) sendText(response, 404, `There is no dataset file at ${request.url}\n`);
}
