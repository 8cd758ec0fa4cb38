/** The years to ask for, each beginning with the papers that it would leave. */
import { useMemo } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { countLeft } from '../../explorer/question-counts.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { questionsText as words } from '../text/questions.ts';
import { usePaperFilters, useYearSpan } from './use-question.ts';

const every = 'every';

export function YearsMenu() {
  const { structure } = useOpenMap();
  const filters = usePaperFilters();
  const span = useYearSpan();
  const setYears = useExplorer((state) => state.setYears);
  const choices = useMemo(() => {
    if (span === null) return [];
    const left = (years: typeof filters.years) => countLeft(structure, { ...filters, years });
    const since = span.counts
      .flatMap((papers, place) => (papers > 0 && place > 0 ? span.first + place : []))
      .toReversed()
      .map((from) => {
        const years = { from, to: span.last };
        return { id: `${from}`, name: words.since(from), years, papers: left(years) };
      });
    return [{ id: every, name: words.allYears, years: null, papers: left(null) }, ...since];
  }, [structure, filters, span]);
  const chosen =
    filters.years === null ? every : filters.years.to === span?.last ? `${filters.years.from}` : '';
  return (
    <Menu
      className="menu years-menu"
      aria-label={words.years}
      selectionMode="single"
      selectedKeys={[chosen]}
    >
      {choices.map(({ id, name, years, papers }) => (
        <MenuItem
          key={id}
          id={id}
          className="menu-entry"
          textValue={name}
          onAction={() => setYears(years)}
        >
          {name}
          <span className="count">{words.would(papers)}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}
