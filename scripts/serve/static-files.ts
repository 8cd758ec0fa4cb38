/** The built explorer's files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathSegments } from './dataset-routes.ts';
import { sendFile } from './send-file.ts';

/**
 * Answers with the file under `root` that the request names, `index.html` for the root itself;
 * returns whether there is one. A path with a segment that could leave `root` names none.
 */
export async function sendStaticFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
): Promise<boolean> {
  const segments = pathSegments(request.url ?? '/');
  if (segments === undefined || segments.some((segment) => /^\.|[/\\\0:]/.test(segment))) {
    return false;
  }
  const path = segments.join('/') === '' ? 'index.html' : join(...segments);
  return sendFile(request, response, join(root, path), 'no-cache');
}
