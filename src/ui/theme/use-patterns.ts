/** Patterns for communities: what the person chose, by default on where the system forces its colours. */
import { useLayoutEffect } from 'react';
import { useMedia } from '../common/use-media.ts';
import { useStored } from '../common/use-stored.ts';
import { useHost } from '../explorer/host.ts';

const choices = ['system', 'on', 'off'] as const;

/** Returns whether communities have patterns, and how to choose it. */
export function usePatterns(): [on: boolean, choose: (on: boolean) => void] {
  const [choice, store] = useStored<(typeof choices)[number]>('patterns', choices);
  const byForce = useMedia('(forced-colors: active)');
  const on = choice === 'system' ? byForce : choice === 'on';
  return [on, (next) => store(next ? 'on' : 'off')];
}

/** Tells the map, by an attribute of the explorer's root. */
export function useAppliedPatterns(): void {
  const [on] = usePatterns();
  const { root } = useHost();
  useLayoutEffect(() => {
    root().dataset.patterns = on ? 'on' : 'off';
  }, [on, root]);
}
