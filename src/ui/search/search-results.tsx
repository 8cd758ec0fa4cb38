/** What a query finds, group by group with their counts; the letters that match are bold. */
import './search-results.css';
import type { SearchAnswer } from '../../explorer/search/answer.ts';
import { searchText } from '../text/search.ts';
import { RowContent } from './row-content.tsx';
import { RowList } from './row-list.tsx';
import { keyOf, type RowGroup, type SearchRow } from './search-rows.ts';

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
  const { query, answer, groups } = props;
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
      <RowList
        {...props}
        label={searchText.results}
        keyOf={keyOf}
        render={(row) => <RowContent row={row} />}
      />
    </div>
  );
}
