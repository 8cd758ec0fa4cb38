/** Whether communities have been sought for so long that it is worth telling. */
import { useEffect, useState } from 'react';
import { useCuration } from '../explorer/open-map.ts';

/** What is there sooner is its own news. */
const patienceMs = 300;

export function useFinding(): boolean {
  const finding = useCuration(({ following }) => following.step === 'finding');
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!finding) return;
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [finding]);
  return late;
}
