/** The published maps beside the page: their list, and one map's structure and texts. */
import { decodeStructure, decodeTexts } from '../core/dataset/codec.ts';
import { decodeRobustness } from '../core/dataset/robustness-file.ts';
import type { DatasetStructure, DatasetTexts, RobustnessReport } from '../core/types.ts';
import { FetchError, fetchText } from '../io/fetch-text.ts';

/** A map in the list of published maps. */
export interface MapEntry {
  name: string;
  papers: number;
  concepts: number;
  communities: number;
  /** It can't be opened; asked for by name, it says why. */
  damaged?: true;
  /** Whether its robustness was checked; absent where that is not known. */
  robustness?: boolean;
}

/** The folder of datasets, relative to the page. */
const folder = 'datasets';

/** The map that opens when the address names none. */
const firstChoice = 'default';

/** Returns the published maps, in the order of their list. @throws FetchError without an answer. */
export async function fetchMaps(signal: AbortSignal): Promise<MapEntry[]> {
  return JSON.parse(await fetchText(`${folder}/index.json`, signal));
}

/**
 * Returns what is drawn of the map `name`.
 * @throws FetchError without an answer, BadDatasetError when the file is no structure.
 */
export async function fetchStructure(name: string, signal: AbortSignal): Promise<DatasetStructure> {
  return decodeStructure(await fetchText(addressOf(name, 'structure.json'), signal));
}

/**
 * Returns the texts that belong to `structure`.
 * @throws FetchError without an answer, BadDatasetError when the file does not belong to it.
 */
export async function fetchTexts(
  name: string,
  structure: DatasetStructure,
  signal: AbortSignal,
): Promise<DatasetTexts> {
  return decodeTexts(await fetchText(addressOf(name, 'texts.json'), signal), structure);
}

/**
 * Returns the report on the robustness of the map with `structure`, as it was built; null where none was
 * made.
 * @throws FetchError without an answer, BadDatasetError when the file is no report on this map.
 */
export async function fetchRobustness(
  name: string,
  structure: DatasetStructure,
  signal: AbortSignal,
): Promise<RobustnessReport | null> {
  const file = await fetchText(addressOf(name, 'robustness.json'), signal).catch(noneIfMissing);
  return file === null ? null : decodeRobustness(file, structure);
}

function noneIfMissing(error: unknown): null {
  if (error instanceof FetchError && error.status === 404) return null;
  throw error;
}

/** Returns the map to open: the asked one, else `default`, else the first whole one; null without any. */
export function chooseMap(maps: readonly MapEntry[], asked: string | null): MapEntry | null {
  if (asked !== null) return maps.find((map) => map.name === asked) ?? null;
  const whole = maps.filter((map) => !map.damaged);
  return whole.find((map) => map.name === firstChoice) ?? whole[0] ?? maps[0] ?? null;
}

function addressOf(name: string, file: string): string {
  return `${folder}/${encodeURIComponent(name)}/${file}`;
}
