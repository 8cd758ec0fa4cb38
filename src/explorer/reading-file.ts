/**
 * The reading list as a file: JSON that names its format and version, a paper an entry.
 *
 * Times stand as ISO 8601, so that people can read them; an entry's key is its identity on the maps.
 */
import { isObject } from '../core/shared/is-object.ts';
import { identityOf } from './paper-identity.ts';
import { type ReadingEntry, readEntry } from './reading-entry.ts';

const format = 'throughline-reading-list';
const version = 1;

export interface ReadList {
  /** By the identity of the paper. */
  entries: ReadonlyMap<string, ReadingEntry>;
  /** Papers of the file that can't be read: without a title, or without mark and note. */
  unread: number;
}

/** Why a file is no reading list. */
export type ListProblem = 'no-list' | 'newer';

export class BadListError extends Error {
  readonly problem: ListProblem;

  constructor(problem: ListProblem) {
    super(
      problem === 'newer'
        ? `explorer/reading-file: the list is of a newer version than ${version}; open it with a newer Throughline.`
        : `explorer/reading-file: the file does not begin as a reading list ("format": "${format}"); choose another.`,
    );
    this.name = 'BadListError';
    this.problem = problem;
  }
}

/** Returns the text of the file, papers ordered by their identities. */
export function formatReadingList(entries: ReadonlyMap<string, ReadingEntry>): string {
  const papers = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(listedPaper);
  return `${JSON.stringify({ format, version, papers }, null, 2)}\n`;
}

/** Returns what the file lists; of two entries of a paper, the later. @throws BadListError */
export function parseReadingList(text: string): ReadList {
  const file = parseJson(text);
  if (!isObject(file) || file.format !== format || !Array.isArray(file.papers)) {
    throw new BadListError('no-list');
  }
  if (typeof file.version !== 'number' || file.version > version) throw new BadListError('newer');
  return readListed(file.papers);
}

/** Returns the entries of a list of papers as files hold it. */
export function readListed(papers: readonly unknown[]): ReadList {
  const entries = new Map<string, ReadingEntry>();
  let unread = 0;
  for (const listed of papers) {
    const entry = isObject(listed) ? readEntry(entryOf(listed)) : null;
    if (!isObject(listed) || entry === null) {
      unread += 1;
      continue;
    }
    const identity = keyOf(listed.key, entry);
    if (entry.changed >= (entries.get(identity)?.changed ?? 0)) entries.set(identity, entry);
  }
  return { entries, unread };
}

/** Returns an entry as files hold it. */
export function listedPaper([key, entry]: readonly [string, ReadingEntry]) {
  const { paper, state, note, changed } = entry;
  return { key, ...paper, state, note, changed: new Date(changed).toISOString() };
}

function entryOf({ state, note, changed, ...paper }: Record<string, unknown>) {
  const time = typeof changed === 'string' ? Date.parse(changed) : Number.NaN;
  return { paper, state, note: note ?? '', changed: Number.isNaN(time) ? 0 : time };
}

/** A key says more than the paper does where two papers of a list differ in nothing but their ids. */
function keyOf(key: unknown, { paper }: ReadingEntry): string {
  const identity = identityOf(paper);
  return typeof key === 'string' && key.startsWith(`${identity} #`) ? key : identity;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
