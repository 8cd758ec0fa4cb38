/** Search over concepts and papers: a combobox whose first row is preselected, so that Enter opens it. */
import './search-box.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { DatasetStructure } from '../../core/types.ts';
import { createSearchIndex, type SearchAnswer, type SearchIndex } from '../../explorer/search.ts';
import { createUndrawnSearch } from '../../explorer/undrawn-search.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { text } from '../text.ts';
import { SearchResults } from './search-results.tsx';
import { exampleQueries, type SearchRow, searchRows } from './search-rows.ts';

/** Where the `/` key goes. */
export const searchFieldId = 'search-field';

export function SearchBox({ placeholder }: { placeholder: string }) {
  const { structure, texts } = useOpenMap();
  const query = useExplorer((state) => state.query);
  const setQuery = useExplorer((state) => state.setQuery);
  const selectFound = useExplorer((state) => state.selectFound);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();

  const index = useLazyIndex(structure, open || query !== '');
  const examples = useMemo(() => exampleQueries(structure), [structure]);
  const findUndrawn = useMemo(
    () => (texts === null ? null : createUndrawnSearch(structure, texts)),
    [structure, texts],
  );
  const answer = useMemo(
    () => index?.search(query, { undrawn: findUndrawn?.(query, mostUndrawnRows) }) ?? nothingFound,
    [index, findUndrawn, query],
  );
  const rows = searchRows(query, answer, examples);

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
    selectFound(row.hit.node);
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
        id={searchFieldId}
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={text.search.label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && rows.length > 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={200}
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
          aria-label={text.search.clear}
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
          rows={rows}
          active={active}
          onPoint={setActive}
          onChoose={choose}
        />
      )}
    </search>
  );
}

/** They stand between the concepts and the papers of the map. */
const mostUndrawnRows = 3;

const nothingFound: SearchAnswer = {
  concepts: { hits: [], total: 0 },
  undrawn: { hits: [], total: 0 },
  papers: { hits: [], total: 0 },
  suggestion: null,
};

/** By then the map is drawn. */
const settledMs = 2000;

/**
 * Returns the index once it is needed: building it would delay the first drawing of a large map.
 * It is built before, when the page has nothing else to do.
 */
function useLazyIndex(structure: DatasetStructure, needed: boolean): SearchIndex | null {
  const built = useRef<{ of: DatasetStructure; index: SearchIndex }>(null);
  useEffect(() => {
    const build = () => {
      if (built.current?.of !== structure) {
        built.current = { of: structure, index: createSearchIndex(structure) };
      }
    };
    let idle: number | undefined;
    const timer = setTimeout(() => {
      idle = window.requestIdleCallback?.(build);
    }, settledMs);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) window.cancelIdleCallback(idle);
    };
  }, [structure]);
  if (needed && built.current?.of !== structure) {
    built.current = { of: structure, index: createSearchIndex(structure) };
  }
  return built.current?.of === structure ? built.current.index : null;
}
