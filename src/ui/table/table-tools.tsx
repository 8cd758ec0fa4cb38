/** Over the rows: what the table is of, words that rows hold, its columns, and a file of it. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { TableChoice } from '../../explorer/state.ts';
import { orderedBy } from '../../explorer/table/table-choice.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer } from '../explorer/open-map.ts';
import { columnHead, orderInWords, tableText } from '../text/table.ts';
import type { TableForm } from './row-measures.ts';
import type { ShownTable } from './use-table.ts';

export function TableTools({
  choice,
  table,
  form,
  query,
  onQuery,
  onSave,
}: {
  choice: TableChoice;
  table: ShownTable;
  form: TableForm;
  query: string;
  onQuery(query: string): void;
  onSave(): void;
}) {
  return (
    <div className="table-tools">
      <label className="table-filter">
        <Icon name="filter" />
        <span className="visually-hidden">{tableText.filter}</span>
        <input
          type="search"
          placeholder={tableText.filter}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      {form === 'table' ? (
        <ColumnMenu choice={choice} table={table} />
      ) : (
        <SortMenu choice={choice} table={table} />
      )}
      <button type="button" className="button" disabled={table.rows.length === 0} onClick={onSave}>
        {tableText.save}
      </button>
    </div>
  );
}

function ColumnMenu({ choice: { of }, table }: { choice: TableChoice; table: ShownTable }) {
  const { columns, shown, showColumns } = table;
  return (
    <MenuTrigger>
      <Button className="button">{tableText.columns}</Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={tableText.columns}
          selectionMode="multiple"
          selectedKeys={shown.map(({ name }) => name)}
          onSelectionChange={(keys) =>
            showColumns(
              new Set(keys === 'all' ? columns.map(({ name }) => name) : [...keys].map(String)),
            )
          }
        >
          {columns.slice(1).map((column) => (
            <MenuItem key={column.name} id={column.name} className="menu-entry">
              {({ isSelected }) => (
                <>
                  {columnHead(of, column)}
                  {isSelected && <Icon name="check" size={14} />}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The order of a list, whose head has no columns to press. */
function SortMenu({ choice, table }: { choice: TableChoice; table: ShownTable }) {
  const showTable = useExplorer((state) => state.showTable);
  const { columns, sortedBy } = table;
  return (
    <MenuTrigger>
      <Button className="button">{tableText.sort}</Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={tableText.sort}
          selectionMode="single"
          selectedKeys={[sortedBy.name]}
          onAction={(name) => {
            const column = columns.find((candidate) => candidate.name === name);
            if (column !== undefined) showTable(orderedBy(choice, column));
          }}
        >
          {columns.map((column) => (
            <MenuItem key={column.name} id={column.name} className="menu-entry">
              {columnHead(choice.of, column)}
              {column === sortedBy && (
                <span className="count">{orderInWords(choice.of, column, choice.descending)}</span>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
