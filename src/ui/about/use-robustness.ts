/** The report on a map's robustness, asked for when it is wanted. */
import { useCallback, useEffect, useState } from 'react';
import type { RobustnessReport } from '../../core/types.ts';
import { isDamage } from '../dataset/use-texts.ts';
import { useOpenMap } from '../explorer/open-map.ts';

export type Robustness =
  | { step: 'reading' }
  | { step: 'read'; report: RobustnessReport }
  /** None was made. */
  | { step: 'none' }
  /** The file is no report on this map. */
  | { step: 'damaged' }
  /** The server gave no answer. */
  | { step: 'missing' };

export interface ArrivingRobustness {
  robustness: Robustness;
  retry(): void;
}

/** Returns how far the report has come, and a way to try again; it is being read until it is wanted. */
export function useRobustness(wanted: boolean): ArrivingRobustness {
  const { source, published } = useOpenMap();
  const [robustness, setRobustness] = useState<Robustness>({ step: 'reading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    if (!wanted) return;
    const control = new AbortController();
    setRobustness({ step: 'reading' });
    source.robustness(published, control.signal).then(
      (report) => setRobustness(report === null ? { step: 'none' } : { step: 'read', report }),
      (error: unknown) => {
        if (control.signal.aborted) return;
        setRobustness({ step: isDamage(error) ? 'damaged' : 'missing' });
      },
    );
    return () => control.abort();
  }, [source, published, attempt, wanted]);
  return { robustness, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
