/** What the phone's top bar has no room for: undo and redo, export, edits, about, theme, maps, help. */
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useStore } from 'zustand';
import { Icon } from '../common/icon.tsx';
import { useHost } from '../explorer/host.ts';
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { importRequests } from '../import/open-import.ts';
import { editsText } from '../text/edits.ts';
import { frameText } from '../text/frame.ts';
import { paletteText } from '../text/palette.ts';
import { stepsText } from '../text/steps.ts';
import { storageText } from '../text/storage.ts';
import { tourText } from '../text/tour.ts';
import { viewsText } from '../text/views.ts';
import { themeChoices, useTheme } from '../theme/use-theme.ts';
import { MapSections } from '../top-bar/map-sections.tsx';

export function MoreMenu() {
  const { steps } = useOpenMap();
  const { past, future, undo, redo } = useStore(steps);
  const { open } = useSurfaces();
  const host = useHost();
  const onPage = host.kind === 'page';
  const edits = useCuration((state) => state.log.now.edits.length);
  const { choice, choose } = useTheme();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={frameText.top.more}>
        <Icon name="more" />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label={frameText.top.more}>
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
          <MenuSection className="menu-section" aria-label={frameText.top.more}>
            {onPage && (
              <MenuItem className="menu-entry" onAction={() => importRequests.getState().ask({})}>
                {frameText.top.newMap}
              </MenuItem>
            )}
            {onPage && (
              <MenuItem className="menu-entry" onAction={() => open('maps')}>
                {frameText.top.yourMaps}
              </MenuItem>
            )}
            <MenuItem className="menu-entry" onAction={() => open('export')}>
              {frameText.top.export}
            </MenuItem>
            {onPage && (
              <MenuItem className="menu-entry" onAction={() => open('share')}>
                {frameText.top.share}
              </MenuItem>
            )}
            <MenuItem className="menu-entry" onAction={() => open('edits')}>
              {editsText.title}
              {edits > 0 && <span className="count">{edits}</span>}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('views')}>
              {viewsText.open}
            </MenuItem>
            {onPage && (
              <MenuItem className="menu-entry" onAction={() => open('storage')}>
                {storageText.title}
              </MenuItem>
            )}
            <MenuItem className="menu-entry" onAction={() => open('coverage')}>
              {frameText.top.coverage}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('about')}>
              {frameText.top.about}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('help')}>
              {frameText.top.help}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('tour')}>
              {tourText.open}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('palette')}>
              {paletteText.open}
            </MenuItem>
          </MenuSection>
          {host.theme === null && (
            <MenuSection
              className="menu-section"
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[choice]}
            >
              <Header className="menu-header">{frameText.top.theme}</Header>
              {themeChoices.map((candidate) => (
                <MenuItem
                  key={candidate}
                  id={candidate}
                  className="menu-entry"
                  onAction={() => choose(candidate)}
                >
                  {frameText.theme[candidate]}
                  {candidate === choice && <Icon name="check" size={14} />}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {onPage && <MapSections />}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
