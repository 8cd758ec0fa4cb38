/** What a query finds, group by group with their counts; the letters that match are bold. */
import './search-results.css';
import { useEffect, useRef } from 'react';
import type { SearchAnswer } from '../../explorer/search/answer.ts';
import { number } from '../text.ts';
import { RowContent } from './row-content.tsx';
import { keyOf, type RowGroup, type SearchRow } from './search-rows.ts';
import { searchText } from './search-text.ts';

interface ResultsProps {
  id: string;
  query: string;
  /** Null until there is an index. */
  answer: SearchAnswer | null;
  groups: readonly RowGroup[];
  active: number;
  onPoint(row: number): void;
  onChoose(row: SearchRow): void;
}

export function SearchResults(props: ResultsProps) {
  const { id, query, answer, groups, active } = props;
  const asked = query.trim();
  const nothing =
    asked !== '' && (groups.length === 0 || groups[0]?.title === searchText.didYouMean);
  return (
    <div className="search-popup">
      <p className="visually-hidden" role="status">
        {asked !== '' && !nothing && answer !== null && searchText.found(answer)}
      </p>
      {nothing && (
        <p className="search-nothing" role="status">
          {answer === null ? searchText.preparing : searchText.nothing(asked)}
          {groups.length > 0 && ` ${searchText.didYouMean}`}
        </p>
      )}
      <RowList {...props} id={id} active={active} label={searchText.results} />
    </div>
  );
}

/** The rows themselves: a listbox, whose active row the field names. */
export function RowList({
  id,
  label,
  groups,
  active,
  first = 0,
  onPoint,
  onChoose,
}: Pick<ResultsProps, 'id' | 'groups' | 'active' | 'onPoint' | 'onChoose'> & {
  label: string;
  /** Place of the first row. */
  first?: number;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  let start = first;
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="search-list">
      {groups.map(({ title, total, rows }) => {
        const from = start;
        start += rows.length;
        const hint = title === searchText.didYouMean;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no field set
          <div key={title} role="group" aria-label={title} className="search-group">
            {!hint && (
              <p className="search-group-title" aria-hidden="true">
                {title} {total !== null && <span className="count">{number(total)}</span>}
              </p>
            )}
            {rows.map((row, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
              <div
                key={keyOf(row)}
                id={`${id}-${from + place}`}
                role="option"
                tabIndex={-1}
                aria-selected={from + place === active}
                className="search-row"
                onPointerMove={() => onPoint(from + place)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(row)}
              >
                <RowContent row={row} />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
