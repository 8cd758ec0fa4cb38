/** The maps that come with the page: beside it on its server, or one within it. */
import { fetchText } from '../io/fetch-text.ts';
import { findCarriedMap } from './carried-map.ts';
import { type MapSource, publishedSource } from './map-source.ts';
import { fetchMaps, type MapEntry } from './published-maps.ts';

export interface PublishedMaps {
  /** Whether the page carries its map within itself, and has no server to ask. */
  carried: boolean;
  /** Returns the maps, in the order of their list. @throws FetchError without an answer. */
  list(signal: AbortSignal): Promise<MapEntry[]>;
  /** Returns where `map`, one of the list, is read from. */
  source(map: MapEntry): MapSource;
  /** Returns the explorer as one file without a map, for `fillPage`. @throws FetchError without an answer. */
  template(signal: AbortSignal): Promise<string>;
}

/** The explorer as one file, relative to the page. */
const templateFile = 'single.html';

/** Returns the maps of `page`. Called before anything is drawn. */
export function openPublishedMaps(page: Document): PublishedMaps {
  const carried = findCarriedMap(page);
  if (carried !== null) {
    return {
      carried: true,
      list: async () => [carried.entry],
      source: () => carried.source,
      template: async () => carried.template(),
    };
  }
  return {
    carried: false,
    list: fetchMaps,
    source: publishedSource,
    template: (signal) => fetchText(templateFile, signal),
  };
}
