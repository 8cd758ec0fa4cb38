/** A row: a paper or a concept. */
import { type MouseEvent, memo } from 'react';
import type { NodeRef } from '../../core/types.ts';
import { titleOf } from '../../explorer/describe.ts';
import type { TableColumn } from '../../explorer/table/column.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { tableText } from '../text/table.ts';
import { RowCheck } from './row-check.tsx';
import type { TableForm } from './row-measures.ts';
import { CellContent, RowLines } from './table-cell.tsx';

/** Names the row for the keyboard. */
export const rowAttribute = 'data-row';

export const TableRow = memo(function TableRow({
  kind,
  row,
  place,
  top,
  columns,
  form,
  checked,
  reached,
  onPress,
  onCheck,
}: {
  kind: NodeRef['kind'];
  row: number;
  /** From 0. */
  place: number;
  /** In pixels, from the first row's. */
  top: number;
  columns: readonly TableColumn[];
  form: TableForm;
  checked: boolean;
  /** Whether the Tab key comes here. */
  reached: boolean;
  onPress(row: number, event: MouseEvent): void;
  onCheck(row: number): void;
}) {
  const { structure } = useOpenMap();
  const node: NodeRef = { kind, number: row };
  return (
    <tr
      aria-rowindex={place + 2}
      aria-selected={checked}
      tabIndex={reached ? 0 : -1}
      className="table-row"
      style={{ top }}
      onClick={(event) => onPress(row, event)}
      {...{ [rowAttribute]: row }}
    >
      <td className="table-cell">
        <RowCheck
          name={tableText.check(titleOf(structure, node))}
          checked={checked}
          tabIndex={-1}
          onCheck={() => onCheck(row)}
        />
      </td>
      {columns.map((column, first) => {
        const Cell = first === 0 ? 'th' : 'td';
        return (
          <Cell
            key={column.name}
            className={`table-cell table-${column.kind}`}
            data-column={column.name}
            {...(first === 0 && { scope: 'row' })}
          >
            {form === 'list' ? (
              <RowLines node={node} />
            ) : (
              <CellContent node={node} column={column} />
            )}
          </Cell>
        );
      })}
    </tr>
  );
});
