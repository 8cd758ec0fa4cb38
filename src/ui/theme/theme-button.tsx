/** Opens the choice of a theme; what the menu needs is fetched when it is first asked for. */
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../common/icon.tsx';
import { frameText } from '../text/frame.ts';
import { useTheme } from './use-theme.ts';

const ThemeMenu = lazy(() => import('./theme-menu.tsx'));

export function ThemeButton() {
  const { theme } = useTheme();
  const [asked, setAsked] = useState(false);
  const button = (
    <button
      type="button"
      className="icon-button"
      aria-label={frameText.top.theme}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    >
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
  return asked ? (
    <Suspense fallback={button}>
      <ThemeMenu />
    </Suspense>
  ) : (
    button
  );
}
