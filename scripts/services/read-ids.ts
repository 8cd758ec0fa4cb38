/** A list of ids in a file, for services that are asked by ids. */
import { BadOptionError } from '../../src/core/shared/errors.ts';
import type { Service } from '../../src/io/services/service.ts';
import { count } from '../count.ts';
import { readTextFile } from '../files/read-corpus-files.ts';

/** Ids that are named; the rest is counted. */
const MOST_NAMED = 20;

/**
 * Returns the ids in the file at `path`, a line each, as `service` spells them, each once. What it does
 * not know the kind of is told on standard error.
 * @throws BadOptionError when it knows none.
 */
export async function readIdsFile(path: string, service: Service): Promise<string[]> {
  const lines = (await readTextFile(path)).split(/\r\n?|\n/);
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const [place, line] of lines.entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const id = service.readId(text);
    if (id !== undefined) ids.add(id);
    else unknown.push(`${path}: line ${place + 1}: ${text.slice(0, 80)}`);
  }
  for (const line of unknown.slice(0, MOST_NAMED)) {
    console.error(`${line}: ${service.title} is not asked; it knows ${service.idKinds}`);
  }
  const more = unknown.length - MOST_NAMED;
  if (more > 0) console.error(`${path}: ${count(more, 'more line')} of this kind`);
  if (ids.size > 0) return [...ids];
  throw new BadOptionError(
    `services/read-ids: ${path} has no id that ${service.title} knows: ${service.idKinds}, a line each.`,
  );
}
