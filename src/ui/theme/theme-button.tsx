/** Opens the choice of a theme. */
import { lazy } from 'react';
import { Icon } from '../common/icon.tsx';
import { LazyMenu } from '../common/lazy-menu.tsx';
import { frameText } from '../text/frame.ts';
import { useTheme } from './use-theme.ts';

const ThemeMenu = lazy(() => import('./theme-menu.tsx'));

export function ThemeButton() {
  const { theme } = useTheme();
  return (
    <LazyMenu menu={ThemeMenu} name={frameText.top.theme} className="icon-button">
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </LazyMenu>
  );
}
