/** The views to choose from, and the choice as a collection of keys. */
import type { MapView } from '../../explorer/state.ts';
import { openingTable } from '../../explorer/table/table-choice.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { frameText } from '../text/frame.ts';
import { mapText } from '../text/map.ts';

export const views: readonly MapView[] = ['both', 'concepts', 'papers'];

const tableKey = 'table';
export const segments = [...views, tableKey] as const;
export const viewNames = { ...mapText.views, [tableKey]: mapText.table };

/** Returns what makes a collection of views the choice of one. */
export function useViewSelection() {
  const { structure } = useOpenMap();
  const shown = useExplorer(({ table, view }) => (table === null ? view : tableKey));
  const setView = useExplorer((state) => state.setView);
  const showTable = useExplorer((state) => state.showTable);
  return {
    'aria-label': frameText.top.view,
    selectionMode: 'single',
    disallowEmptySelection: true,
    selectedKeys: [shown] as const,
    onSelectionChange: (keys: 'all' | Iterable<unknown>) => {
      const [chosen] = keys;
      if (chosen === tableKey) showTable(openingTable(structure, 'papers'));
      else setView(views.find((candidate) => candidate === chosen) ?? 'both');
    },
  } as const;
}
