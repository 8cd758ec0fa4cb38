/** A field that finds a concept, misspelt or not: a combobox whose first row is preselected. */
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { DatasetTexts } from '../../core/types.ts';
import { createConceptSearch } from '../../explorer/search.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { counted } from '../text.ts';
import { editText } from './edit-text.ts';

const mostRows = 6;

export function ConceptPicker({
  texts,
  without,
  onPick,
}: {
  texts: DatasetTexts;
  /** The one concept that can't be picked. */
  without: number;
  onPick(concept: number): void;
}) {
  const { structure } = useOpenMap();
  const search = useMemo(() => createConceptSearch(structure, texts), [structure, texts]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const rows = useMemo(
    () => search(query, mostRows + 1).filter(({ node }) => node.number !== without),
    [search, query, without],
  ).slice(0, mostRows);
  const nothing = query.trim() !== '' && rows.length === 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = rows[active];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setActive((active + step + rows.length) % rows.length);
    } else if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault();
      onPick(row.node.number);
    }
  };
  return (
    <div className="picker">
      <input
        className="edit-field"
        role="combobox"
        aria-label={editText.mergeField}
        aria-expanded={rows.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={rows.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the field opens because it was asked for
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className={nothing ? 'edit-note' : 'visually-hidden'} role="status">
        {nothing && editText.mergeNothing}
      </p>
      <div id={list} role="listbox" aria-label={editText.mergeField} className="picker-list">
        {rows.map((row, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
          <div
            key={row.node.number}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className="search-row"
            onPointerMove={() => setActive(place)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(row.node.number)}
          >
            <span className="search-hit">
              {row.text}
              {row.via !== null && <span className="search-via">{row.via.text}</span>}
            </span>
            <span className="count">{counted(row.papers, 'paper')}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
