/** The theme: what the person chose, and which of the two it comes to now. */
import { useEffect, useSyncExternalStore } from 'react';
import { useStored } from '../common/use-stored.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

export function useTheme(): {
  choice: ThemeChoice;
  theme: Theme;
  choose(choice: ThemeChoice): void;
} {
  const [choice, choose] = useStored<ThemeChoice>('theme', themeChoices);
  const system = useSyncExternalStore(subscribe, () => (systemDark.matches ? 'dark' : 'light'));
  useEffect(() => {
    if (choice === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
  }, [choice]);
  return { choice, theme: choice === 'system' ? system : choice, choose };
}

function subscribe(onChange: () => void): () => void {
  systemDark.addEventListener('change', onChange);
  return () => systemDark.removeEventListener('change', onChange);
}
