/** The menu behind the theme's button, open when it comes: light, dark, or as the system. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../common/icon.tsx';
import { frameText } from '../text/frame.ts';
import { themeChoices, useTheme } from './use-theme.ts';

export default function ThemeMenu() {
  const { choice, theme, choose } = useTheme();
  return (
    <MenuTrigger defaultOpen>
      <Button className="icon-button" aria-label={frameText.top.theme}>
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={frameText.top.theme}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[choice]}
          onAction={(key) => choose(themeChoices.find((known) => known === key) ?? 'system')}
        >
          {themeChoices.map((candidate) => (
            <MenuItem key={candidate} id={candidate} className="menu-entry">
              {frameText.theme[candidate]}
              {candidate === choice && <Icon name="check" size={14} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
