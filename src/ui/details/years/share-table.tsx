/** Shares by year in figures, the latest first; a year's number leaves it alone on the map. */
import { useState } from 'react';
import type { YearlyShare } from '../../../explorer/details.ts';
import { useExplorer } from '../../explorer/open-map.ts';
import { conceptYearsText } from '../../text/concept-years.ts';
import { percent } from '../../text/numbers.ts';

/** Years shown before "n more years". */
const firstYears = 12;
/** So few are shown at once: the button would take as much room. */
const leastRest = 2;

export function ShareTable({ years }: { years: readonly YearlyShare[] }) {
  const [open, setOpen] = useState(false);
  const setYears = useExplorer((state) => state.setYears);
  const known = years
    .flatMap(({ interval, ...year }) => (interval === null ? [] : [{ ...year, interval }]))
    .reverse();
  const long = known.length > firstYears + leastRest;
  return (
    <>
      <table className="share-table">
        <thead>
          <tr>
            <th scope="col">{conceptYearsText.year}</th>
            <th scope="col">{conceptYearsText.papers}</th>
            <th scope="col" colSpan={2}>
              {conceptYearsText.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {(open || !long ? known : known.slice(0, firstYears)).map(
            ({ year, having, papers, interval }) => (
              <tr key={year}>
                <th scope="row">
                  <button
                    type="button"
                    className="text-button"
                    title={conceptYearsText.show(year)}
                    onClick={() => setYears({ from: year, to: year })}
                  >
                    {year}
                  </button>
                </th>
                <td>{conceptYearsText.of(having, papers)}</td>
                <td>{percent(interval.share)}</td>
                <td className="count">{conceptYearsText.interval(interval.low, interval.high)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {long && (
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open
            ? conceptYearsText.fewerYears
            : conceptYearsText.moreYears(known.length - firstYears)}
        </button>
      )}
    </>
  );
}
