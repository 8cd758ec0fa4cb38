/** Shares by year as dots, each on the bar of its interval; the share of all years as a line. The table beside it says the same. */
import type { YearlyShare } from '../../../explorer/details.ts';
import { percent } from '../../text/numbers.ts';

/** In the drawing's own units; it is as wide as the text. */
const width = 352;
const left = 40;
const right = 8;
const top = 10;
const foot = 130;
const widestBar = 9;
/** Room that the number of a year takes. */
const yearRoom = 34;
/** Ends of the scale, of which the least that holds every interval is taken. */
const ends = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

export function ShareChart({ years, overall }: { years: readonly YearlyShare[]; overall: number }) {
  const highest = Math.max(overall, ...years.map(({ interval }) => interval?.high ?? 0));
  const end = ends.find((candidate) => candidate >= highest) ?? 1;
  const room = (width - left - right) / years.length;
  const across = (place: number) => left + (place + 0.5) * room;
  const up = (share: number) => foot - (foot - top) * (share / end);
  const labelled = Math.ceil(yearRoom / room);
  return (
    <svg className="share-chart" viewBox={`0 0 ${width} 152`} aria-hidden="true">
      {[0, end / 2, end].map((share) => (
        <g key={share}>
          <path className="share-chart-rule" d={`M${left} ${up(share)}H${width - right}`} />
          <text className="share-chart-scale" x={left - 8} y={up(share) + 4}>
            {percent(share)}
          </text>
        </g>
      ))}
      {years.map(
        ({ year, interval }, place) =>
          interval !== null && (
            <rect
              key={year}
              className="share-chart-interval"
              x={across(place) - Math.min(widestBar, 0.6 * room) / 2}
              width={Math.min(widestBar, 0.6 * room)}
              y={up(interval.high)}
              height={up(interval.low) - up(interval.high)}
            />
          ),
      )}
      <path className="share-chart-overall" d={`M${left} ${up(overall)}H${width - right}`} />
      {years.map(
        ({ year, interval }, place) =>
          interval !== null && (
            <circle
              key={year}
              className="share-chart-dot"
              cx={across(place)}
              cy={up(interval.share)}
              r={Math.min(4, Math.max(2, 0.3 * room))}
            />
          ),
      )}
      {years.map(
        ({ year }, place) =>
          (years.length - 1 - place) % labelled === 0 && (
            <text key={year} className="share-chart-year" x={across(place)} y={foot + 18}>
              {year}
            </text>
          ),
      )}
    </svg>
  );
}
