/**
 * What is done to rows. The checked ones are the selected node, or the several that are; a press opens a
 * row, with Ctrl or ⌘ checks it as well, with Shift those from the last one to it.
 */
import { type MouseEvent, useCallback, useMemo, useRef } from 'react';
import type { NodeRef } from '../../core/types.ts';
import { rowsBetween } from '../../explorer/table/row-steps.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';

export interface RowActs {
  checked: ReadonlySet<number>;
  allChecked: boolean | 'some';
  /** Checks every row, or none where all are. */
  checkAll(): void;
  open(row: number): void;
  toggle(row: number): void;
  /** Checks the rows from the one to the other as well. */
  extend(from: number, to: number): void;
  press(row: number, event: MouseEvent): void;
}

export function useRowActs(kind: NodeRef['kind'], rows: readonly number[]): RowActs {
  const { store } = useOpenMap();
  const selected = useExplorer((state) => state.selected);
  const picked = useExplorer((state) => state.picked);
  const checked = useMemo(() => {
    const nodes = selected === null ? picked : [selected];
    return new Set(nodes.filter((node) => node.kind === kind).map(({ number }) => number));
  }, [selected, picked, kind]);
  const count = rows.filter((row) => checked.has(row)).length;
  const allChecked = count === 0 ? false : count === rows.length ? true : 'some';

  const last = useRef<number | null>(null);
  const shown = useRef(rows);
  shown.current = rows;
  const acts = useMemo(() => {
    const nodeOf = (number: number): NodeRef => ({ kind, number });
    const open = (row: number) => {
      last.current = row;
      store.getState().select(nodeOf(row));
    };
    const toggle = (row: number) => {
      last.current = row;
      store.getState().togglePicked(nodeOf(row));
    };
    const extend = (from: number, to: number) => {
      last.current = to;
      const { selected, picked, pick } = store.getState();
      const before = selected === null ? picked : [selected];
      pick([...before, ...rowsBetween(shown.current, from, to).map(nodeOf)]);
    };
    const press = (row: number, event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('label') !== null) return;
      if (event.shiftKey) extend(last.current ?? row, row);
      else if (event.ctrlKey || event.metaKey) toggle(row);
      else open(row);
    };
    return { open, toggle, extend, press };
  }, [store, kind]);
  const checkAll = useCallback(() => {
    store.getState().pick(allChecked === true ? [] : rows.map((number) => ({ kind, number })));
  }, [store, kind, rows, allChecked]);
  return { checked, allChecked, checkAll, ...acts };
}
