/** A map of the user as it is kept in this browser: its entry in the list, and what it is made of. */
import { isObject } from '../core/shared/is-object.ts';
import { keptName } from './kept-name.ts';

export interface MapCounts {
  papers: number;
  concepts: number;
  communities: number;
}

export interface OwnMap extends MapCounts {
  /** Unique in this browser. */
  id: string;
  /** Unique among the maps of this browser when it was given. */
  name: string;
  /** ISO 8601. */
  builtAt: string;
  /** Names of the files that it was made of. */
  sources: string[];
  /** Characters of its files. */
  size: number;
  /** Of the map in whose place this one came; left out where it came in none. */
  before?: MapBefore;
}

export interface MapBefore extends MapCounts {
  /** ISO 8601. */
  builtAt: string;
  /** Whether what the update changed has been shown. */
  shown: boolean;
}

export interface MapFile {
  file: string;
  text: string;
}

/** What a map is made of, under its id. */
export interface OwnMapFiles {
  files: readonly MapFile[];
  /** The account of the reading as JSON. */
  report: unknown;
  /** Files of the map in whose place this one came. */
  before?: readonly MapFile[];
}

/** Returns the entry that `kept` holds; null where it is none. */
export function readOwnMap(kept: unknown): OwnMap | null {
  if (!isObject(kept)) return null;
  const { id, name, builtAt, sources, size } = kept;
  const counts = readCounts(kept);
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null;
  if (typeof name !== 'string' || keptName(name) === '') return null;
  if (counts === null || !isTime(builtAt)) return null;
  const before = readBefore(kept.before);
  return {
    id,
    name: keptName(name),
    ...counts,
    builtAt,
    sources: Array.isArray(sources) ? sources.filter((source) => typeof source === 'string') : [],
    size: isCount(size) ? size : 0,
    ...(before !== null && { before }),
  };
}

/** Returns the files that `kept` holds; null where it holds none. */
export function readOwnMapFiles(kept: unknown): OwnMapFiles | null {
  if (!isObject(kept) || !isFiles(kept.files)) return null;
  const { files, report, before } = kept;
  return { files, report, ...(isFiles(before) && { before }) };
}

function readBefore(kept: unknown): MapBefore | null {
  if (!isObject(kept)) return null;
  const { builtAt, shown } = kept;
  const counts = readCounts(kept);
  return counts === null || !isTime(builtAt) ? null : { ...counts, builtAt, shown: shown === true };
}

function readCounts(kept: Record<string, unknown>): MapCounts | null {
  const { papers, concepts, communities } = kept;
  return isCount(papers) && isCount(concepts) && isCount(communities)
    ? { papers, concepts, communities }
    : null;
}

function isFiles(kept: unknown): kept is readonly MapFile[] {
  return (
    Array.isArray(kept) &&
    kept.length > 0 &&
    kept.every(
      (file: unknown) => isObject(file) && isFileName(file.file) && typeof file.text === 'string',
    )
  );
}

/** A map that was taken from a file is unpacked one day: its names lead nowhere else. */
function isFileName(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{1,64}\.json$/.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
