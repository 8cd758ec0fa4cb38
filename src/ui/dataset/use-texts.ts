/** The texts of an open map, which arrive after what is drawn. */
import { useCallback, useEffect, useState } from 'react';
import type { DatasetStructure, DatasetTexts } from '../../core/types.ts';
import type { MapSource } from '../../explorer/map-source.ts';

export interface ArrivingTexts {
  /** Null until they have arrived. */
  texts: DatasetTexts | null;
  /** Why they can't be read: they did not arrive, or they are not this map's texts. */
  textsFailure: 'missing' | 'damaged' | null;
  reloadTexts(): void;
}

/** Returns the texts of an open map as they arrive. */
export function useTexts(source: MapSource, structure: DatasetStructure): ArrivingTexts {
  const [texts, setTexts] = useState<DatasetTexts | null>(null);
  const [textsFailure, setFailure] = useState<ArrivingTexts['textsFailure']>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    const control = new AbortController();
    setFailure(null);
    source.texts(structure, control.signal).then(setTexts, (error: unknown) => {
      if (control.signal.aborted) return;
      setFailure(isDamage(error) ? 'damaged' : 'missing');
    });
    return () => control.abort();
  }, [source, structure, attempt]);
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
