/** Says why the table has no rows, and offers the way back. */
import type { TableKind } from '../../explorer/state.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { EmptyMap } from '../map/empty-map.tsx';
import { filtersText } from '../text/filters.ts';
import { tableText } from '../text/table.ts';

export function NoRows({
  of,
  query,
  passing,
  onClear,
}: {
  of: TableKind;
  query: string;
  /** Rows that the filters of the map leave. */
  passing: number;
  /** Takes the words back that rows are asked to hold. */
  onClear(): void;
}) {
  const { structure } = useOpenMap();
  const clearFilters = useExplorer((state) => state.clearFilters);
  if (passing === 0 && of === 'papers') return <EmptyMap />;
  const byWords = passing > 0;
  return (
    <div className="empty-map" role="status">
      <p className="empty-map-title">{tableText.none[of]}</p>
      <p>{byWords ? tableText.noRows(query) : tableText.filtered(of, structure[of].length)}</p>
      <button type="button" className="button" onClick={byWords ? onClear : clearFilters}>
        {byWords ? tableText.clearFilter : filtersText.clearFilters}
      </button>
    </div>
  );
}
