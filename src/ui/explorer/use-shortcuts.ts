/** Keys: `/` and `?` act everywhere but in a field; the rest while the map has the focus. */
import { useEffect } from 'react';
import type { DatasetStructure } from '../../core/types.ts';
import { communityOf } from '../../explorer/ego-network.ts';
import type { ExplorerStore } from '../../explorer/store.ts';
import type { Stage } from '../../stage/create-stage.ts';
import { useStored } from '../common/use-stored.ts';
import { searchFieldId } from '../search/search-box.tsx';
import { useOpenMap } from './open-map.ts';
import type { Surfaces } from './surfaces.ts';

export const switchStates = ['on', 'off'] as const;

/** Marks the element whose focus turns the map's keys on. */
export const mapFocusAttribute = 'data-map-focus';

export function useShortcuts(stage: Stage | null, surfaces: Surfaces): void {
  const { structure, store } = useOpenMap();
  const [single] = useStored<'on' | 'off'>('single-keys', switchStates);
  useEffect(() => {
    if (single === 'off' || surfaces.opened !== null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const act =
        target?.closest('input, textarea, [contenteditable]') == null
          ? (pageKeys(surfaces)[event.key] ??
            (target?.closest(`[${mapFocusAttribute}]`) == null
              ? undefined
              : mapKeys(structure, store, stage, surfaces)[keyName(event)]))
          : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [structure, store, stage, surfaces, single]);
}

const directions = [
  ['arrowleft', 'left'],
  ['arrowright', 'right'],
  ['arrowup', 'up'],
  ['arrowdown', 'down'],
] as const;

/** Shift tells panning from walking; elsewhere the key itself says all. */
function keyName(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  return event.shiftKey && key.startsWith('arrow') ? `shift ${key}` : key;
}

type KeyActs = Record<string, () => void>;

function pageKeys(surfaces: Surfaces): KeyActs {
  return {
    '/': () => document.getElementById(searchFieldId)?.focus(),
    '?': () => surfaces.open('help'),
  };
}

function mapKeys(
  structure: DatasetStructure,
  store: ExplorerStore,
  stage: Stage | null,
  surfaces: Surfaces,
): KeyActs {
  const state = store.getState();
  return {
    1: () => state.setView('both'),
    2: () => state.setView('concepts'),
    3: () => state.setView('papers'),
    f: () => stage?.fitSelection(),
    '+': () => stage?.zoomIn(),
    '=': () => stage?.zoomIn(),
    '-': () => stage?.zoomOut(),
    0: () => stage?.fit(),
    ...Object.fromEntries(
      directions.flatMap(([key, direction]) => [
        [key, () => stage?.walk(direction)],
        [`shift ${key}`, () => stage?.pan(direction)],
      ]),
    ),
    enter: () => {
      stage?.selectWalked();
      surfaces.setDetailsOpen(true);
    },
    escape: () => {
      if (state.selected !== null) state.select(null);
      else if (state.focusedCommunity !== null) state.focusCommunity(null);
      else stage?.fit();
    },
    '[': () => surfaces.setLeftOpen(!surfaces.leftOpen),
    ']': () => surfaces.setDetailsOpen(!surfaces.detailsOpen),
    e: () => surfaces.open('export'),
    h: () => {
      if (state.selected !== null) state.toggleCommunity(communityOf(structure, state.selected));
    },
  };
}
