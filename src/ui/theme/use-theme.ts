/** The theme: what the person chose, and which of the two it comes to now. */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useStored } from '../common/use-stored.ts';
import { useHost } from '../explorer/host.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

export function useTheme(): {
  choice: ThemeChoice;
  theme: Theme;
  choose(choice: ThemeChoice): void;
} {
  const { theme: given } = useHost();
  const [stored, choose] = useStored<ThemeChoice>('theme', themeChoices);
  const choice = given === null ? stored : given === 'auto' ? 'system' : given;
  const system = useSyncExternalStore(subscribe, () => (systemDark.matches ? 'dark' : 'light'));
  return { choice, theme: choice === 'system' ? system : choice, choose };
}

/** Shows the explorer in the theme. `index.html` does it before the first paint. */
export function useAppliedTheme(): void {
  const { theme } = useTheme();
  const { root } = useHost();
  useLayoutEffect(() => {
    root().dataset.theme = theme;
  }, [theme, root]);
}

function subscribe(onChange: () => void): () => void {
  systemDark.addEventListener('change', onChange);
  return () => systemDark.removeEventListener('change', onChange);
}
