/** A field that finds one of many by name: a combobox whose first row is preselected. */
import './picker-field.css';
import { type KeyboardEvent, useId, useState } from 'react';
import { listFieldAttributes } from './list-field.ts';

/** What a query finds. */
export interface Found {
  /** Best first. */
  rows: readonly PickerRow[];
  /** How many more there are. */
  more: number;
}

interface PickerRow {
  key: string;
  text: string;
  /** Set off after the text: another name by which it was found, or what it is. */
  also?: string;
  /** Said at the end of the row. */
  count?: string;
}

export function PickerField({
  name,
  nothing,
  moreInWords,
  find,
  onPick,
}: {
  name: string;
  /** Said where nothing is found. */
  nothing: string;
  /** Says how many more there are than are listed. */
  moreInWords(more: number): string;
  find(query: string): Found;
  onPick(key: string): void;
}) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const { rows, more } = find(query);
  const foundNothing = query.trim() !== '' && rows.length === 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = rows[active];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setActive((active + step + rows.length) % rows.length);
    } else if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault();
      onPick(row.key);
    }
  };
  return (
    <div className="picker">
      <input
        className="edit-field"
        {...listFieldAttributes({
          name: name,
          list: list,
          expanded: rows.length > 0,
          active: rows.length > 0 ? active : null,
        })}
        // biome-ignore lint/a11y/noAutofocus: the field opens because it was asked for
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className={foundNothing ? 'edit-note' : 'visually-hidden'} role="status">
        {foundNothing && nothing}
        {more > 0 && moreInWords(more)}
      </p>
      <div id={list} role="listbox" aria-label={name} className="picker-list">
        {rows.map((row, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
          <div
            key={row.key}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className="search-row"
            onPointerMove={() => setActive(place)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(row.key)}
          >
            <span className="search-hit">
              {row.text}
              {row.also !== undefined && <span className="search-via">{row.also}</span>}
            </span>
            {row.count !== undefined && <span className="count">{row.count}</span>}
          </div>
        ))}
      </div>
      {more > 0 && (
        <p className="picker-more" aria-hidden="true">
          {moreInWords(more)}
        </p>
      )}
    </div>
  );
}
