/** Everything that the user keeps in this browser as one file: JSON with its format and version. */

import { isObject } from '../core/shared/is-object.ts';
import { readOwnMap, readOwnMapFiles } from './own-map.ts';
import type { WholeMap } from './own-maps.ts';
import type { ReadingEntry } from './reading-entry.ts';
import { BadListError, listedPaper, parseReadingList, readListed } from './reading-file.ts';
import { readView, type SavedView } from './saved-views.ts';

const format = 'throughline-kept';
const version = 1;

export interface KeptThings {
  maps: readonly WholeMap[];
  reading: ReadonlyMap<string, ReadingEntry>;
  views: readonly SavedView[];
  /** Curation files by the hash of their corpus. */
  edits: ReadonlyMap<string, string>;
  preferences: ReadonlyMap<string, string>;
}

const nothing = { maps: [], views: [], edits: new Map(), preferences: new Map() };

export interface ReadThings extends KeptThings {
  /** Entries of the file that can't be read. */
  unread: number;
}

/** Returns the text of the file. */
export function formatKept({ maps, reading, views, edits, preferences }: KeptThings): string {
  const file = {
    format,
    version,
    reading: [...reading].sort(([a], [b]) => (a < b ? -1 : 1)).map(listedPaper),
    views: views.map(({ saved, ...view }) => ({ ...view, saved: new Date(saved).toISOString() })),
    edits: [...edits].map(([corpus, curation]) => ({ corpus, curation })),
    preferences: Object.fromEntries(preferences),
    maps,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Returns what the file holds; a reading list alone is such a file too. @throws BadListError */
export function parseKept(text: string): ReadThings {
  const file = parseObject(text);
  if (file?.format !== format) {
    const { entries, unread } = parseReadingList(text);
    return { ...nothing, reading: entries, unread };
  }
  if (typeof file.version !== 'number' || file.version > version) throw new BadListError('newer');
  const reading = readListed(listOf(file.reading));
  const listedViews = listOf(file.views);
  const views = listedViews.flatMap((view) => readView(withTime(view)) ?? []);
  const listedMaps = listOf(file.maps);
  const maps = listedMaps.flatMap((map) => readWhole(map) ?? []);
  const listedEdits = listOf(file.edits);
  const edits = listedEdits.flatMap((listed) => {
    if (!isObject(listed)) return [];
    const { corpus, curation } = listed;
    const isHash = typeof corpus === 'string' && /^[0-9a-f]{64}$/.test(corpus);
    return isHash && typeof curation === 'string' ? [[corpus, curation] as const] : [];
  });
  const listedPreferences = Object.entries(isObject(file.preferences) ? file.preferences : {});
  const preferences = listedPreferences.flatMap(([key, value]) =>
    isPreference(key) && typeof value === 'string' ? [[key, value] as const] : [],
  );
  return {
    maps,
    reading: reading.entries,
    views,
    edits: new Map(edits),
    preferences: new Map(preferences),
    unread:
      reading.unread +
      (listedMaps.length - maps.length) +
      (listedViews.length - views.length) +
      (listedEdits.length - edits.length) +
      (listedPreferences.length - preferences.length),
  };
}

function readWhole(kept: unknown): WholeMap | null {
  const [entry, files] = [readOwnMap(kept), readOwnMapFiles(kept)];
  if (entry === null || files === null) return null;
  const { before: _, ...map } = entry;
  return { ...map, files: files.files, report: files.report ?? null };
}

/** Edits are kept beside the preferences, under keys that no preference may take. */
function isPreference(key: string): boolean {
  return key.length <= 40 && /^(?!edits\.)[a-z-]+(?:\.[a-z-]+)*$/.test(key);
}

function withTime(view: unknown): unknown {
  if (!isObject(view)) return view;
  const time = typeof view.saved === 'string' ? Date.parse(view.saved) : Number.NaN;
  return { ...view, saved: Number.isNaN(time) ? 0 : time };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
