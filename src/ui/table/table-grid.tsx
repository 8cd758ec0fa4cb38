/**
 * The rows and columns: a grid of which only what is in view is in the page.
 *
 * React Aria's table and virtualizer were tried: at 2,000 papers they build 18,000 cells before the first is
 * shown, and scrolling took twenty times as long.
 */
import { type CSSProperties, type RefObject, useMemo } from 'react';
import type { NodeRef } from '../../core/types.ts';
import type { TableChoice } from '../../explorer/state.ts';
import { rowsInPage } from '../../explorer/table/row-window.ts';
import { tableFocusAttribute } from '../explorer/use-shortcuts.ts';
import { tableText } from '../text/table.ts';
import { columnTracks, fittingColumns, leastWidth } from './column-widths.ts';
import type { RowMeasures, TableForm } from './row-measures.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { TableStatus } from './table-status.tsx';
import { useRowActs } from './use-row-acts.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import type { ShownTable } from './use-table.ts';

export function TableGrid({
  choice,
  table,
  form,
  measures,
  grid,
}: {
  choice: TableChoice;
  table: ShownTable;
  form: TableForm;
  measures: RowMeasures;
  grid: RefObject<HTMLTableElement | null>;
}) {
  const { of } = choice;
  const { rows, sortedBy } = table;
  const kind: NodeRef['kind'] = of === 'papers' ? 'paper' : 'concept';
  const { inView, width, look } = useRowsInView(grid, measures, rows.length);
  const columns = useMemo(() => {
    if (form === 'list') return table.shown.slice(0, 1);
    return table.isChosen ? table.shown : fittingColumns(table.shown, width / measures.rem);
  }, [form, table.shown, table.isChosen, width, measures.rem]);
  const acts = useRowActs(kind, rows);
  const { reached, onKeyDown, onFocus } = useRowKeys({ grid, rows, measures, inView, acts });
  const page = rowsInPage(inView, rows.length);
  const places = rows.slice(page.from, page.to).map((_, offset) => page.from + offset);
  // What has the focus stays in the page, wherever it is scrolled to.
  const kept = reached === null ? -1 : rows.indexOf(reached);
  if (kept !== -1 && (kept < page.from || kept >= page.to)) places.push(kept);
  return (
    <div className="table-frame" {...{ [tableFocusAttribute]: '' }}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the keyboard
        role="grid"
        tabIndex={-1}
        className="table-grid"
        aria-label={tableText.names[of]}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        onScroll={look}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        style={
          {
            '--tracks': columnTracks(columns),
            '--least': form === 'list' ? '100%' : `${leastWidth(columns)}rem`,
            '--row': `${measures.row}px`,
            '--head': `${measures.head}px`,
          } as CSSProperties
        }
      >
        <TableHead
          choice={choice}
          columns={columns}
          sortedBy={sortedBy}
          form={form}
          checked={acts.allChecked}
          onCheck={acts.checkAll}
        />
        <tbody className="table-rows" style={{ height: rows.length * measures.row }}>
          {places.map((place) => {
            const row = rows[place] ?? -1;
            return (
              <TableRow
                key={row}
                kind={kind}
                row={row}
                place={place}
                top={place * measures.row}
                columns={columns}
                form={form}
                checked={acts.checked.has(row)}
                reached={row === (kept === -1 ? rows[0] : reached)}
                onPress={acts.press}
                onCheck={acts.toggle}
              />
            );
          })}
        </tbody>
      </table>
      <TableStatus choice={choice} table={table} inView={inView} />
    </div>
  );
}
