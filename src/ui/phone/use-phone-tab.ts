/** Which of the phone's tabs is open: the map or the table, and what the sheet over it holds. */
import { useEffect, useRef, useState } from 'react';
import { selectionOf } from '../../explorer/selection.ts';
import type { TableChoice } from '../../explorer/state.ts';
import { openingTable } from '../../explorer/table/table-choice.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useMargin } from '../explorer/side-margin.tsx';
import { type SidePanel, useSurfaces } from '../explorer/surfaces.ts';
import type { SheetStop } from './sheet-stops.ts';

export type PhoneTab = 'map' | 'table' | 'filter' | SidePanel;

/** What the sheet holds; nothing where it has no place, as over a table. */
export type SheetContent = 'communities' | 'filter' | 'details' | SidePanel | null;

export interface OpenTab {
  tab: PhoneTab;
  content: SheetContent;
  stop: SheetStop;
  setStop(stop: SheetStop): void;
  /** Opens a tab; what is open already raises and lowers its sheet. */
  openTab(tab: PhoneTab): void;
  /** Takes the filters or a panel away from over the map or the table. */
  closeSheet(): void;
}

export function usePhoneTab(): OpenTab {
  const { structure } = useOpenMap();
  const { setPanel, tool } = useSurfaces();
  const margin = useMargin();
  const table = useExplorer((state) => state.table);
  const showTable = useExplorer((state) => state.showTable);
  const selection = useExplorer((state) => selectionOf(state) ?? state.focusedCommunity);
  const inTable = table !== null;
  const lastTable = useRef<TableChoice>(null);
  if (table !== null) lastTable.current = table;
  const [filtering, setFiltering] = useState(false);
  const [stop, setStop] = useState<SheetStop>('peek');
  const shownBefore = useRef(selection);
  useEffect(() => {
    const isNew = shownBefore.current !== selection;
    shownBefore.current = selection;
    setFiltering(false);
    // Who turns to the table or draws on the map needs to see it; a row that is opened says more.
    const isBehind = inTable && margin === 'details' && !isNew;
    setStop(margin === null || tool !== null || isBehind ? 'peek' : 'half');
  }, [margin, selection, tool, inTable]);

  const below = table === null ? 'map' : 'table';
  const content = filtering ? 'filter' : (margin ?? (table === null ? 'communities' : null));
  const tab = filtering ? 'filter' : margin === null || margin === 'details' ? below : margin;
  const openTab = (chosen: PhoneTab) => {
    setFiltering(chosen === 'filter');
    if (chosen === tab) {
      setStop(stop === 'peek' ? 'half' : 'peek');
      return;
    }
    if (chosen === 'map' || chosen === 'table') {
      setPanel(null);
      if (chosen !== below) {
        showTable(
          chosen === 'map' ? null : (lastTable.current ?? openingTable(structure, 'papers')),
        );
      }
      setStop(margin === 'details' && chosen === 'map' ? 'half' : 'peek');
    } else {
      if (chosen !== 'filter') setPanel(chosen);
      setStop('half');
    }
  };
  const closeSheet = () => {
    setFiltering(false);
    setPanel(null);
    setStop('peek');
  };
  return { tab, content, stop, setStop, openTab, closeSheet };
}
