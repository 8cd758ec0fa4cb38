/** Where an open map is read from: the server of the page, this browser, or the page itself. */
import { decodeStructure, decodeTexts } from '../core/dataset/codec.ts';
import { decodeRobustness } from '../core/dataset/robustness-file.ts';
import { BadDatasetError } from '../core/shared/errors.ts';
import type { DatasetStructure, DatasetTexts, RobustnessReport } from '../core/types.ts';
import type { OwnMaps } from './own-maps.ts';
import { fetchRobustness, fetchStructure, fetchTexts, type MapEntry } from './published-maps.ts';

/** Whatever reads throws FetchError or KeepingError without an answer, BadDatasetError on a wrong file. */
export interface MapSource {
  /** Returns what is drawn. */
  structure(signal: AbortSignal): Promise<DatasetStructure>;
  /** Returns the texts that belong to `structure`. */
  texts(structure: DatasetStructure, signal: AbortSignal): Promise<DatasetTexts>;
  /** Returns the report on the robustness of the map; null where none was made. */
  robustness(structure: DatasetStructure, signal: AbortSignal): Promise<RobustnessReport | null>;
}

/** Returns the source of the published map `map`. One whose robustness was not checked is not asked for it. */
export function publishedSource({ name, robustness }: MapEntry): MapSource {
  return {
    structure: (signal) => fetchStructure(name, signal),
    texts: (structure, signal) => fetchTexts(name, structure, signal),
    robustness: async (structure, signal) =>
      robustness === false ? null : fetchRobustness(name, structure, signal),
  };
}

/**
 * Returns the source of the own map `id`. Structure and texts are of one reading, so that another page
 * which updates the map meanwhile does not mix two editions.
 */
export function ownSource(ownMaps: Pick<OwnMaps, 'files'>, id: string): MapSource {
  let reading: Promise<ReadonlyMap<string, string>> | null = null;
  const read = () => {
    reading ??= readFiles(ownMaps, id).catch((error) => {
      reading = null;
      throw error;
    });
    return reading;
  };
  return filesSource(async (file) => (await read()).get(file) ?? null);
}

/** Returns the source of the map whose files `read` gives; null where there is no such file. */
export function filesSource(read: (file: string) => Promise<string | null>): MapSource {
  const fileOf = async (file: string, signal: AbortSignal) => {
    const text = await read(file);
    signal.throwIfAborted();
    return text;
  };
  return {
    async structure(signal) {
      return decodeStructure((await fileOf('structure.json', signal)) ?? missing('structure.json'));
    },
    async texts(structure, signal) {
      const text = (await fileOf('texts.json', signal)) ?? missing('texts.json');
      return decodeTexts(text, structure);
    },
    async robustness(structure, signal) {
      const text = await fileOf('robustness.json', signal);
      return text === null ? null : decodeRobustness(text, structure);
    },
  };
}

async function readFiles(ownMaps: Pick<OwnMaps, 'files'>, id: string) {
  const files = (await ownMaps.files(id)) ?? missing('structure.json');
  return new Map(files.map(({ file, text }) => [file, text]));
}

function missing(file: string): never {
  throw new BadDatasetError(
    `explorer/map-source: ${file} of the map is gone from this browser or this page; make the map again from its papers.`,
  );
}
