/** The theme: what the person chose, and which of the two it comes to now. */
import { useLayoutEffect } from 'react';
import { useMedia } from '../common/use-media.ts';
import { useStored } from '../common/use-stored.ts';
import { useHost } from '../explorer/host.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark';

export function useTheme(): {
  choice: ThemeChoice;
  theme: Theme;
  choose(choice: ThemeChoice): void;
} {
  const { theme: given } = useHost();
  const [stored, choose] = useStored<ThemeChoice>('theme', themeChoices);
  const choice = given === null ? stored : given === 'auto' ? 'system' : given;
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
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
