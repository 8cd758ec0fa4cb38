/** Search over everything on the map: a combobox whose first row is preselected, so that Enter opens it. */
import './search-box.css';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { Icon } from '../common/icon.tsx';
import { listFieldAttributes } from '../common/list-field.ts';
import { placeAttribute } from '../explorer/host.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { searchText } from '../text/search.ts';
import { SearchResults } from './search-results.tsx';
import {
  answerGroups,
  exampleGroups,
  exampleQueries,
  nodesOf,
  type SearchRow,
} from './search-rows.ts';
import { useSearch } from './use-search.ts';

export function SearchBox({ placeholder }: { placeholder: string }) {
  const { structure } = useOpenMap();
  const query = useExplorer((state) => state.query);
  const setQuery = useExplorer((state) => state.setQuery);
  const selectFound = useExplorer((state) => state.selectFound);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();

  const examples = useMemo(() => exampleQueries(structure), [structure]);
  const answer = useSearch(query, open || query !== '');
  const groups = useMemo(
    () =>
      query.trim() === '' ? exampleGroups(examples) : answer === null ? [] : answerGroups(answer),
    [query, answer, examples],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);

  const ask = (asked: string) => {
    setQuery(asked);
    setActive(0);
    setOpen(true);
  };
  const choose = (row: SearchRow) => {
    if (row.kind === 'example') {
      ask(row.query);
      field.current?.focus();
      return;
    }
    selectFound(...nodesOf(row));
    setOpen(false);
    field.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = rows[active];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(open ? (active + step + rows.length) % rows.length : active);
    } else if (event.key === 'Enter' && open && row !== undefined) {
      event.preventDefault();
      choose(row);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open && query !== '') ask('');
      else field.current?.blur();
    }
  };

  return (
    <search
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Icon name="search" />
      <input
        ref={field}
        {...{ [placeAttribute]: 'search-field' }}
        type="text"
        inputMode="search"
        {...listFieldAttributes({
          name: searchText.label,
          list: listId,
          expanded: open,
          active: open && rows.length > 0 ? active : null,
        })}
        placeholder={placeholder}
        value={query}
        onChange={(event) => ask(event.target.value)}
        onFocus={(event) => {
          event.target.select();
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <span className="search-key" aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label={searchText.clear}
          onClick={() => {
            ask('');
            field.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      {open && (
        <SearchResults
          id={listId}
          query={query}
          answer={answer}
          groups={groups}
          active={active}
          onPoint={setActive}
          onChoose={choose}
        />
      )}
    </search>
  );
}
