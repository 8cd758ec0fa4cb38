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
  return { choice, theme: choice === 'system' ? system : choice, choose };
}

/** Shows the whole page in the theme. `index.html` does it before the first paint. */
export function useAppliedTheme(): void {
  const { theme } = useTheme();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}

function subscribe(onChange: () => void): () => void {
  systemDark.addEventListener('change', onChange);
  return () => systemDark.removeEventListener('change', onChange);
}
