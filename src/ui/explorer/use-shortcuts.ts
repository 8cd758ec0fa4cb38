/**
 * Keys: Escape acts everywhere, `/` and `?` everywhere but in a field, the rest while the map has
 * the focus, those for what is shown also while a table has it, those for evidence also in the details.
 * The switch turns off letters, digits and signs; named keys, as arrows, stay.
 */
import { useEffect } from 'react';
import type { DatasetStructure } from '../../core/types.ts';
import { markSelected } from '../../explorer/mark-selected.ts';
import type { ReadingList } from '../../explorer/reading-list.ts';
import { hasSelection } from '../../explorer/selection.ts';
import type { ExplorerStore, ExplorerStoreState } from '../../explorer/store.ts';
import { openingTable } from '../../explorer/table/table-choice.ts';
import type { Stage } from '../../stage/create-stage.ts';
import { useStored } from '../common/use-stored.ts';
import { liesInDetails, stepEvidence } from '../details/step-evidence.ts';
import { findPlace, keysOf, useHost } from './host.ts';
import { useOpenMap } from './open-map.ts';
import type { Surfaces } from './surfaces.ts';
import type { LayoutMode } from './use-layout-mode.ts';

export const switchStates = ['on', 'off'] as const;

/** Marks the element whose focus turns the map's keys on. */
export const mapFocusAttribute = 'data-map-focus';

/** Marks the element whose focus turns the keys on that say what is shown. */
export const tableFocusAttribute = 'data-table-focus';

export function useShortcuts(stage: Stage | null, surfaces: Surfaces, mode: LayoutMode): void {
  const { structure, store, reading } = useOpenMap();
  const host = useHost();
  const [single] = useStored<'on' | 'off'>('single-keys', switchStates);
  useEffect(() => {
    // The tour lies beside the map, which one may try meanwhile.
    if (surfaces.opened !== null && surfaces.opened !== 'tour') return;
    const root = host.root();
    const drawerOpen = mode === 'medium' && surfaces.leftOpen;
    const actOf = (event: KeyboardEvent): (() => void) | undefined => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key === 'Escape') {
        if (holdsText(target)) return undefined;
        return drawerOpen ? () => surfaces.setLeftOpen(false) : () => goBack(store, stage);
      }
      if (target?.closest('input, textarea, [contenteditable]') != null) return undefined;
      if (single === 'off' && event.key.length === 1) return undefined;
      const within = (attribute: string) => target?.closest(`[${attribute}]`) != null;
      const acts: KeyActs = {
        ...pageKeys(surfaces, root),
        ...(within(tableFocusAttribute) && viewKeys(structure, store, surfaces, reading)),
        ...((within(mapFocusAttribute) || liesInDetails(target)) && evidenceKeys(root)),
        ...(within(mapFocusAttribute) && mapKeys(structure, store, stage, surfaces, reading)),
      };
      return acts[event.key] ?? acts[keyName(event)];
    };
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const act = actOf(event);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    const keys = keysOf(host);
    keys.addEventListener('keydown', onKeyDown);
    return () => keys.removeEventListener('keydown', onKeyDown);
  }, [host, structure, store, stage, surfaces, reading, single, mode]);
}

/** Tells whether `target` is a text field with text, which Escape leaves to the field. */
function holdsText(target: Element | null): boolean {
  const isText =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.selectionStart !== null);
  return isText && target.value !== '';
}

/** Clears the selection, else leaves the focused part for what holds it, else the focus; else fits the map. */
function goBack(store: ExplorerStore, stage: Stage | null): void {
  const state = store.getState();
  const { focusedCommunity, focusedPart, select, focusCommunity, focusPart } = state;
  if (hasSelection(state)) select(null);
  else if (focusedPart.length > 0) focusPart(focusedPart.slice(0, -1));
  else if (focusedCommunity !== null) focusCommunity(null);
  else stage?.fit();
}

const directions = [
  ['arrowleft', 'left'],
  ['arrowright', 'right'],
  ['arrowup', 'up'],
  ['arrowdown', 'down'],
] as const;

/** Shift tells panning from walking, and adding from opening; elsewhere the key itself says all. */
function keyName(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  return event.shiftKey && /^(arrow|enter|f10)/.test(key) ? `shift ${key}` : key;
}

/** Hides the selected nodes, but not the ends of a link that is asked about. */
function hideChosen({ selected, picked, hideNodes }: ExplorerStoreState): void {
  const nodes = selected === null ? picked : [selected];
  if (nodes.length > 0) hideNodes(nodes);
}

type KeyActs = Record<string, () => void>;

function pageKeys(surfaces: Surfaces, root: HTMLElement): KeyActs {
  return {
    '/': () => findPlace(root, 'search-field')?.focus(),
    '?': () => surfaces.open('help'),
  };
}

function evidenceKeys(root: HTMLElement): KeyActs {
  return {
    n: () => stepEvidence(root, 1),
    p: () => stepEvidence(root, -1),
  };
}

/** What is shown, and what is done to the selection, on the map as in a table. */
function viewKeys(
  structure: DatasetStructure,
  store: ExplorerStore,
  surfaces: Surfaces,
  reading: ReadingList,
): KeyActs {
  const state = store.getState();
  return {
    1: () => state.setView('both'),
    2: () => state.setView('concepts'),
    3: () => state.setView('papers'),
    4: () => state.showTable(openingTable(structure, 'papers')),
    '[': () => surfaces.setLeftOpen(!surfaces.leftOpen),
    ']': () => surfaces.setDetailsOpen(!surfaces.detailsOpen),
    e: () => surfaces.open('export'),
    r: () => markSelected(structure, state, reading),
    h: () => hideChosen(state),
  };
}

function mapKeys(
  structure: DatasetStructure,
  store: ExplorerStore,
  stage: Stage | null,
  surfaces: Surfaces,
  reading: ReadingList,
): KeyActs {
  return {
    ...viewKeys(structure, store, surfaces, reading),
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
    'shift enter': () => stage?.pickWalked(),
    contextmenu: () => stage?.openMenu(),
    'shift f10': () => stage?.openMenu(),
    m: () => stage?.openMenu(),
  };
}
