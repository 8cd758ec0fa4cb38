/** What the phone's top bar has no room for: undo and redo, export, edits, about, theme, maps, help. */
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useStore } from 'zustand';
import { Icon } from '../common/icon.tsx';
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { paletteText } from '../palette/palette-text.ts';
import { stepsText } from '../steps/steps-text.ts';
import { storageText } from '../storage/storage-text.ts';
import { text } from '../text.ts';
import { themeChoices, useTheme } from '../theme/use-theme.ts';
import { MapChoice } from '../top-bar/map-choice.tsx';
import { tourText } from '../tour/tour-text.ts';
import { viewsText } from '../views/views-text.ts';

export function MoreMenu() {
  const { maps, name, steps } = useOpenMap();
  const { past, future, undo, redo } = useStore(steps);
  const { open } = useSurfaces();
  const edits = useCuration((state) => state.log.now.edits.length);
  const { choice, choose } = useTheme();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={text.top.more}>
        <Icon name="more" />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label={text.top.more}>
          <MenuSection className="menu-section" aria-label={stepsText.steps}>
            <MenuItem
              className="menu-entry"
              isDisabled={past.length === 0}
              onAction={() => void undo()}
            >
              {past.length === 0 ? stepsText.nothingToUndo : stepsText.undo}
            </MenuItem>
            <MenuItem
              className="menu-entry"
              isDisabled={future.length === 0}
              onAction={() => void redo()}
            >
              {future.length === 0 ? stepsText.nothingToRedo : stepsText.redo}
            </MenuItem>
          </MenuSection>
          <MenuSection className="menu-section" aria-label={text.top.more}>
            <MenuItem className="menu-entry" onAction={() => open('export')}>
              {text.top.export}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('edits')}>
              {text.edits.title}
              {edits > 0 && <span className="count">{edits}</span>}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('views')}>
              {viewsText.open}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('storage')}>
              {storageText.title}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('about')}>
              {text.top.about}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('help')}>
              {text.top.help}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('tour')}>
              {tourText.open}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('palette')}>
              {paletteText.open}
            </MenuItem>
          </MenuSection>
          <MenuSection
            className="menu-section"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[choice]}
          >
            <Header className="menu-header">{text.top.theme}</Header>
            {themeChoices.map((candidate) => (
              <MenuItem
                key={candidate}
                id={candidate}
                className="menu-entry"
                onAction={() => choose(candidate)}
              >
                {text.theme[candidate]}
                {candidate === choice && <Icon name="check" size={14} />}
              </MenuItem>
            ))}
          </MenuSection>
          {maps.length > 1 && (
            <MenuSection className="menu-section" selectionMode="single" selectedKeys={[name]}>
              <Header className="menu-header">{text.top.maps}</Header>
              {maps.map((map) => (
                <MapChoice key={map.name} map={map} />
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
