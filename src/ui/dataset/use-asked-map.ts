/** The map that the address names, from the lists of maps to what is drawn. */
import { useCallback, useEffect, useState } from 'react';
import type { DatasetStructure } from '../../core/types.ts';
import { ownIdOf, ownMapKey } from '../../explorer/map-key.ts';
import { type MapSource, ownSource } from '../../explorer/map-source.ts';
import type { OwnMap } from '../../explorer/own-maps.ts';
import { chooseMap, type MapEntry } from '../../explorer/published-maps.ts';
import { type Library, useLibrary } from './library.ts';
import { isDamage } from './use-texts.ts';

export interface OpenedMap {
  /** What it is called among all maps. */
  mapKey: string;
  name: string;
  /** The published maps. */
  maps: readonly MapEntry[];
  structure: DatasetStructure;
  source: MapSource;
}

export type Opening =
  | { step: 'listing' }
  | { step: 'reading'; papers: number }
  /** `own`: this browser gave no answer, else the server. */
  | { step: 'failed'; error: unknown; own: boolean }
  /** `own`: the map of the user that it is. */
  | { step: 'damaged'; error: Error; others: readonly MapEntry[]; own: OwnMap | null }
  /** `asked`: the key of the map that is not there. */
  | { step: 'no-map'; asked: string | null; maps: readonly MapEntry[] }
  | ({ step: 'open' } & OpenedMap);

type Advance = (opening: Opening) => void;

/** Returns how far the map that `asked` names by its key has come, and a way to try again. */
export function useAskedMap(asked: string | null): { opening: Opening; retry(): void } {
  const library = useLibrary();
  const [opening, setOpening] = useState<Opening>({ step: 'listing' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const advance = (next: Opening) => {
      if (!signal.aborted) setOpening(next);
    };
    const id = asked === null ? null : ownIdOf(asked);
    advance({ step: 'listing' });
    const read =
      id === null
        ? readPublished(asked, library, signal, advance)
        : readOwn(id, library, signal, advance);
    read.catch((error: unknown) => advance({ step: 'failed', error, own: id !== null }));
    return () => control.abort();
  }, [asked, attempt, library]);
  return { opening, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}

async function readPublished(
  asked: string | null,
  { published }: Library,
  signal: AbortSignal,
  advance: Advance,
) {
  const maps = await published.list(signal);
  const chosen = chooseMap(maps, asked);
  if (chosen === null) return advance({ step: 'no-map', asked, maps });
  const { name, papers } = chosen;
  advance({ step: 'reading', papers });
  const source = published.source(chosen);
  try {
    const structure = await source.structure(signal);
    advance({ step: 'open', mapKey: name, name, maps, structure, source });
  } catch (error) {
    if (!isDamage(error)) throw error;
    const others = maps.filter((map) => map.name !== name && !map.damaged);
    advance({ step: 'damaged', error, others, own: null });
  }
}

/** The server may be out of reach: an own map opens without it. */
async function readOwn(
  id: string,
  { ownMaps, published }: Library,
  signal: AbortSignal,
  advance: Advance,
) {
  const listed = published.list(signal).catch((): MapEntry[] => []);
  await ownMaps.settled();
  const own = ownMaps.state.getState().maps.find((map) => map.id === id);
  const source = ownSource(ownMaps, id);
  if (own === undefined) {
    // Where the list can't be read, reading says why.
    if (!ownMaps.state.getState().arrived) await ownMaps.files(id);
    return advance({ step: 'no-map', asked: ownMapKey(id), maps: await listed });
  }
  advance({ step: 'reading', papers: own.papers });
  try {
    const [structure, maps] = [await source.structure(signal), await listed];
    advance({ step: 'open', mapKey: ownMapKey(id), name: own.name, maps, structure, source });
  } catch (error) {
    if (!isDamage(error)) throw error;
    const others = (await listed).filter((map) => !map.damaged);
    advance({ step: 'damaged', error, others, own });
  }
}
