/** The head of the columns: each orders the rows. */
import type { TableChoice } from '../../explorer/state.ts';
import type { TableColumn } from '../../explorer/table/column.ts';
import { orderedBy } from '../../explorer/table/table-choice.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer } from '../explorer/open-map.ts';
import { columnHead, orderInWords, tableText } from '../text/table.ts';
import { RowCheck } from './row-check.tsx';
import type { TableForm } from './row-measures.ts';

export function TableHead({
  choice,
  columns,
  sortedBy,
  form,
  checked,
  onCheck,
}: {
  choice: TableChoice;
  form: TableForm;
  columns: readonly TableColumn[];
  sortedBy: TableColumn;
  /** Whether all, some or no rows are checked. */
  checked: boolean | 'some';
  onCheck(): void;
}) {
  const showTable = useExplorer((state) => state.showTable);
  const { of, descending } = choice;
  return (
    <thead className="table-heads">
      <tr aria-rowindex={1} className="table-row table-head-row">
        <td className="table-cell">
          <RowCheck name={tableText.checkAll} checked={checked} onCheck={onCheck} />
        </td>
        {form === 'list' ? (
          <th scope="col" className="table-cell table-order">
            {tableText.sortedAlone(orderInWords(of, sortedBy, descending))}
          </th>
        ) : (
          columns.map((column) => (
            <th
              key={column.name}
              scope="col"
              aria-sort={column !== sortedBy ? 'none' : descending ? 'descending' : 'ascending'}
              className="table-cell"
            >
              <button
                type="button"
                className={`table-head table-${column.kind}`}
                onClick={() => showTable(orderedBy(choice, column))}
              >
                <span className="table-clip">{columnHead(of, column)}</span>
                {column === sortedBy && <Icon name={descending ? 'down' : 'up'} size={12} />}
              </button>
            </th>
          ))
        )}
      </tr>
    </thead>
  );
}
