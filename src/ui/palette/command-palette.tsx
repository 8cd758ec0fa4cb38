/** Every action of the product and everything on the map, by a few typed words. */
import '../common/dialog-frame.css';
import './command-palette.css';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Stage } from '../../stage/create-stage.ts';
import { Icon } from '../common/icon.tsx';
import { listFieldAttributes } from '../common/list-field.ts';
import { useHost } from '../explorer/host.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { useLayoutMode } from '../explorer/use-layout-mode.ts';
import { RowContent } from '../search/row-content.tsx';
import { RowList } from '../search/row-list.tsx';
import { keyOf, nodesOf } from '../search/search-rows.ts';
import { useSearch } from '../search/use-search.ts';
import { paletteText } from '../text/palette.ts';
import { usePatterns } from '../theme/use-patterns.ts';
import { useTheme } from '../theme/use-theme.ts';
import type { Reach } from './action.ts';
import { ActionContent } from './action-content.tsx';
import { type PaletteRow, paletteGroups } from './palette-rows.ts';

export default function CommandPalette({
  stage,
  onClose,
}: {
  stage: Stage | null;
  onClose(): void;
}) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const reach = useReach(stage);
  const answer = useSearch(query, true);
  const groups = useMemo(() => paletteGroups(reach, query, answer), [reach, query, answer]);
  const rows = groups.flatMap((group) => group.rows);
  const listId = useId();

  const choose = (row: PaletteRow) => {
    onClose();
    // What opens next takes the focus once this dialog is gone.
    setTimeout(() => {
      const state = reach.map.store.getState();
      if (row.kind === 'action') row.action.act({ ...reach, state });
      else state.selectFound(...nodesOf(row));
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = rows[active];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setActive((active + step + rows.length) % rows.length);
    } else if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault();
      choose(row);
    }
  };
  return (
    <ModalOverlay className="scrim palette-scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="dialog palette">
        <Dialog className="dialog-body" aria-label={paletteText.title}>
          <div className="palette-field">
            <Icon name="search" />
            <input
              type="text"
              {...listFieldAttributes({
                name: paletteText.title,
                list: listId,
                expanded: rows.length > 0,
                active: rows.length > 0 ? active : null,
              })}
              autoFocus
              placeholder={paletteText.placeholder}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
            <kbd className="palette-key">Esc</kbd>
          </div>
          <p className={rows.length === 0 ? 'search-nothing' : 'visually-hidden'} role="status">
            {rows.length === 0 ? paletteText.nothing(query.trim()) : paletteText.found(rows.length)}
          </p>
          <div className="palette-rows">
            <RowList
              id={listId}
              label={paletteText.results}
              groups={groups}
              active={active}
              keyOf={(row) => (row.kind === 'action' ? row.action.name : keyOf(row))}
              render={(row) =>
                row.kind === 'action' ? (
                  <ActionContent action={row.action} query={query} />
                ) : (
                  <RowContent row={row} />
                )
              }
              onPoint={setActive}
              onChoose={choose}
            />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Returns what actions act on, as it was when the palette opened. */
function useReach(stage: Stage | null): Reach {
  const map = useOpenMap();
  const host = useHost();
  const surfaces = useSurfaces();
  const mode = useLayoutMode();
  const { choice, choose } = useTheme();
  const [patterns, choosePatterns] = usePatterns();
  return useMemo(
    () => ({
      map,
      state: map.store.getState(),
      stage,
      host,
      surfaces,
      mode,
      theme: choice,
      chooseTheme: choose,
      patterns,
      choosePatterns,
    }),
    [map, stage, host, surfaces, mode, choice, choose, patterns, choosePatterns],
  );
}
