/** A listbox of groups with their counts, whose active row a field names. */
import './search-results.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { number } from '../text/numbers.ts';
import { searchText } from '../text/search.ts';
import type { RowGroup } from './search-rows.ts';

interface RowListProps<Row> {
  /** Row n has the id `<id>-<n>`. */
  id: string;
  label: string;
  groups: readonly RowGroup<Row>[];
  active: number;
  /** Returns what tells a row from the others of its group. */
  keyOf(row: Row): string;
  render(row: Row): ReactNode;
  onPoint(row: number): void;
  onChoose(row: Row): void;
}

export function RowList<Row>(props: RowListProps<Row>) {
  const { id, label, groups, active } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  let next = 0;
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="search-list">
      {groups.map(({ title, total, rows }) => {
        const first = next;
        next += rows.length;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no field set
          <div key={title} role="group" aria-label={title} className="search-group">
            {title !== searchText.didYouMean && (
              <p className="search-group-title" aria-hidden="true">
                {title} {total !== null && <span className="count">{number(total)}</span>}
              </p>
            )}
            {rows.map((row, place) => (
              <ListRow key={props.keyOf(row)} {...props} row={row} position={first + place} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function ListRow<Row>({
  id,
  row,
  position,
  active,
  render,
  onPoint,
  onChoose,
}: RowListProps<Row> & { row: Row; position: number }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
    <div
      id={`${id}-${position}`}
      role="option"
      tabIndex={-1}
      aria-selected={position === active}
      className="search-row"
      onPointerMove={() => onPoint(position)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(row)}
    >
      {render(row)}
    </div>
  );
}
