/** What the status bar says while a table is shown: how many are selected, which rows are in view, their order. */
import { createPortal } from 'react-dom';
import type { TableChoice } from '../../explorer/state.ts';
import type { RowSpan } from '../../explorer/table/row-window.ts';
import { findPlace, useHost } from '../explorer/host.ts';
import { useExplorer } from '../explorer/open-map.ts';
import { columnInWords, orderInWords, tableText } from '../text/table.ts';
import type { ShownTable } from './use-table.ts';

export function TableStatus({
  choice: { of, descending },
  table: { rows, columns, sortedBy },
  inView: { from, to },
}: {
  choice: TableChoice;
  table: ShownTable;
  inView: RowSpan;
}) {
  const selected = useExplorer(({ selected, picked }) => (selected === null ? picked.length : 1));
  const place = findPlace(useHost().root(), 'table-status');
  if (place === null) return null;
  const [naming] = columns;
  const order = orderInWords(of, sortedBy, descending);
  return createPortal(
    <>
      {selected > 0 && <span>{tableText.selected(selected)}</span>}
      <span>{tableText.rows(from + 1, to, rows.length)}</span>
      <span>
        {naming === undefined || naming === sortedBy
          ? tableText.sortedAlone(order)
          : tableText.sorted(order, columnInWords(of, naming))}
      </span>
    </>,
    place,
  );
}
