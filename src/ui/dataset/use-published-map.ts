/** The map that the address names, from its list to its texts. */
import { useCallback, useEffect, useState } from 'react';
import type { DatasetStructure, DatasetTexts } from '../../core/types.ts';
import {
  chooseMap,
  fetchMaps,
  fetchStructure,
  fetchTexts,
  type MapEntry,
} from '../../explorer/published-maps.ts';

export type Opening =
  | { step: 'listing' }
  | { step: 'reading'; papers: number }
  | { step: 'failed'; error: unknown }
  | { step: 'damaged'; error: Error; others: MapEntry[] }
  | { step: 'no-map'; asked: string | null; maps: MapEntry[] }
  | { step: 'open'; name: string; maps: MapEntry[]; structure: DatasetStructure };

/** Returns how far the map that `asked` names has come, and a way to try again. */
export function usePublishedMap(asked: string | null): { opening: Opening; retry(): void } {
  const [opening, setOpening] = useState<Opening>({ step: 'listing' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const read = async () => {
      setOpening({ step: 'listing' });
      const maps = await fetchMaps(signal);
      const chosen = chooseMap(maps, asked);
      if (chosen === null) return setOpening({ step: 'no-map', asked, maps });
      setOpening({ step: 'reading', papers: chosen.papers });
      try {
        const structure = await fetchStructure(chosen.name, signal);
        setOpening({ step: 'open', name: chosen.name, maps, structure });
      } catch (error) {
        if (!isDamage(error)) throw error;
        const others = maps.filter(({ name, damaged }) => name !== chosen.name && !damaged);
        setOpening({ step: 'damaged', error, others });
      }
    };
    read().catch((error: unknown) => {
      if (!signal.aborted) setOpening({ step: 'failed', error });
    });
    return () => control.abort();
  }, [asked, attempt]);
  return { opening, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}

export interface ArrivingTexts {
  /** Null until they have arrived. */
  texts: DatasetTexts | null;
  /** Why they can't be read: they did not arrive, or they are not this map's texts. */
  textsFailure: 'missing' | 'damaged' | null;
  reloadTexts(): void;
}

/** Returns the texts of an open map as they arrive. */
export function useTexts(name: string, structure: DatasetStructure): ArrivingTexts {
  const [texts, setTexts] = useState<DatasetTexts | null>(null);
  const [textsFailure, setFailure] = useState<ArrivingTexts['textsFailure']>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    const control = new AbortController();
    setFailure(null);
    fetchTexts(name, structure, control.signal).then(setTexts, (error: unknown) => {
      if (control.signal.aborted) return;
      setFailure(isDamage(error) ? 'damaged' : 'missing');
    });
    return () => control.abort();
  }, [name, structure, attempt]);
  return {
    texts,
    textsFailure,
    reloadTexts: useCallback(() => setAttempt((count) => count + 1), []),
  };
}

/** Tells whether `error` is the core's word that a file arrived and is no dataset. */
export function isDamage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'bad-dataset';
}
