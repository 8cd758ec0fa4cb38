/** The map as tables of papers and of concepts, in its place; the rows are what the map's filters leave. */
import './table-view.css';
import { useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { fileStem } from '../../explorer/packed-files.ts';
import type { TableChoice, TableKind } from '../../explorer/state.ts';
import { openingTable } from '../../explorer/table/table-choice.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { saveFile } from '../export/save-file.ts';
import { number } from '../text/numbers.ts';
import { tableText } from '../text/table.ts';
import { NoRows } from './no-rows.tsx';
import { measureRows, type TableForm } from './row-measures.ts';
import { tableFile } from './table-file.ts';
import { useFocusIfLost, useSelectedInView } from './table-focus.ts';
import { TableGrid } from './table-grid.tsx';
import { TableTools } from './table-tools.tsx';
import { useTable } from './use-table.ts';

const kinds: readonly TableKind[] = ['papers', 'concepts'];

export default function TableView({ choice, form }: { choice: TableChoice; form: TableForm }) {
  const { structure } = useOpenMap();
  const passing = usePassing();
  const showTable = useExplorer((state) => state.showTable);
  const left = useRef<Partial<Record<TableKind, TableChoice>>>({});
  const turnTo = (of: TableKind) => {
    if (of === choice.of) return;
    left.current[choice.of] = choice;
    showTable(left.current[of] ?? openingTable(structure, of));
  };
  return (
    <Tabs
      className="table-view"
      data-form={form}
      selectedKey={choice.of}
      onSelectionChange={(key) => turnTo(kinds.find((of) => of === key) ?? 'papers')}
    >
      <TabList className="table-tabs" aria-label={tableText.kinds}>
        {kinds.map((of) => (
          <Tab key={of} id={of} className="tab">
            {tableText.names[of]} <span className="count">{number(passing[of].size)}</span>
          </Tab>
        ))}
      </TabList>
      {kinds.map((of) => (
        <TabPanel key={of} id={of} className="table-panel">
          <OneTable choice={choice} form={form} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

function OneTable({ choice, form }: { choice: TableChoice; form: TableForm }) {
  const { name } = useOpenMap();
  const [query, setQuery] = useState('');
  const table = useTable(choice, query);
  const grid = useRef<HTMLTableElement>(null);
  const measures = measureRows(form);
  useFocusIfLost(grid);
  useSelectedInView(grid, choice.of, table.rows, measures);
  const save = async () =>
    saveFile(`${fileStem(name, choice.of)}.csv`, await tableFile(choice.of, table));
  return (
    <>
      <TableTools
        choice={choice}
        table={table}
        form={form}
        query={query}
        onQuery={setQuery}
        onSave={() => void save()}
      />
      {table.rows.length === 0 ? (
        <NoRows of={choice.of} query={query} passing={table.passing} onClear={() => setQuery('')} />
      ) : (
        <TableGrid choice={choice} table={table} form={form} measures={measures} grid={grid} />
      )}
    </>
  );
}
