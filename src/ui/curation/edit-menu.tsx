/** What can be edited of a concept: its name, what it is one with, whether it is shown. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { nameForEdits } from '../../explorer/find-concept.ts';
import { Icon } from '../common/icon.tsx';
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { editsText } from '../text/edits.ts';
import { openingText } from '../text/opening.ts';

export function EditMenu({ concept: number, onRename }: { concept: number; onRename(): void }) {
  const { structure, texts, textsFailure } = useOpenMap();
  const { open, setMerging } = useSurfaces();
  const edit = useCuration((state) => state.edit);
  const edits = useCuration((state) => state.log.now.edits.length);
  const hide = () => {
    const concept = nameForEdits(structure, texts, number);
    if (concept !== undefined) void edit({ kind: 'hide', concept });
  };
  // Mentions come with the texts: before, an edit could not be counted.
  if (texts === null) {
    return (
      <button
        type="button"
        className="button"
        disabled
        title={
          textsFailure === null ? openingText.loading.sentences : openingText.failure.sentences
        }
      >
        {editsText.edit}
      </button>
    );
  }
  return (
    <MenuTrigger>
      <Button className="button">
        {editsText.edit}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label={editsText.edit}>
          <MenuSection className="menu-section" aria-label={editsText.edit}>
            <MenuItem className="menu-entry" onAction={onRename}>
              {editsText.rename}…
            </MenuItem>
            <MenuItem
              className="menu-entry"
              onAction={() => setMerging(structure.concepts[number]?.id ?? null)}
            >
              {editsText.merge}…
            </MenuItem>
            <MenuItem className="menu-entry" onAction={hide}>
              {editsText.hide}
            </MenuItem>
          </MenuSection>
          <MenuSection className="menu-section" aria-label={editsText.title}>
            <MenuItem className="menu-entry" onAction={() => open('edits')}>
              {editsText.open}…{edits > 0 && <span className="count">{edits}</span>}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
