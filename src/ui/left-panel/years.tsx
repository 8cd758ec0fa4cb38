/** Papers by year as bars: what the other choices leave before all of them; a drag over the bars chooses years. */
import './years.css';
import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { countYearsLeft } from '../../explorer/years-left.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { usePaperFilters } from '../questions/use-question.ts';
import { filtersText } from '../text/filters.ts';
import { counted } from '../text/numbers.ts';
import { Section } from './section.tsx';
import { useYearDrag } from './use-year-drag.ts';
import { binYears, type YearBins } from './year-bins.ts';

export function Years() {
  const { structure } = useOpenMap();
  const bins = useMemo(() => binYears(structure.papers), [structure]);
  return bins === null ? null : <YearBrush bins={bins} />;
}

function YearBrush({ bins }: { bins: YearBins }) {
  const { structure } = useOpenMap();
  const years = useExplorer((state) => state.years);
  const setYears = useExplorer((state) => state.setYears);
  const filters = usePaperFilters();
  const left = useMemo(
    () => countYearsLeft(structure, filters, bins.first, bins.counts.length),
    [structure, filters, bins],
  );
  const chosen = [years?.from ?? bins.first, years?.to ?? bins.last];
  const [brush, setBrush] = useState(chosen);
  const [from = bins.first, to = bins.last] = brush;
  // The choice also changes from outside: an address, history, Clear filters.
  useEffect(
    () => setBrush([years?.from ?? bins.first, years?.to ?? bins.last]),
    [years, bins.first, bins.last],
  );
  const whole = from === bins.first && to === bins.last;
  const choose = (first: number, last: number) =>
    setYears(first === bins.first && last === bins.last ? null : { from: first, to: last });
  const within = left.reduce(
    (sum, papers, place) =>
      bins.first + place >= from && bins.first + place <= to ? sum + papers : sum,
    0,
  );
  return (
    <Section
      title={filtersText.years.title}
      note={whole ? filtersText.years.all : filtersText.years.range(from, to)}
      action={!whole && <span className="count">{counted(within, 'paper')}</span>}
    >
      <YearBars
        bins={bins}
        left={left}
        from={from}
        to={to}
        onBrush={(first, last) => setBrush([first, last])}
        onChoose={choose}
      />
      <Slider
        className="year-brush"
        style={{ '--bars': bins.counts.length } as CSSProperties}
        aria-label={filtersText.years.title}
        minValue={bins.first}
        maxValue={bins.last}
        step={1}
        formatOptions={{ useGrouping: false }}
        value={brush}
        onChange={setBrush}
        onChangeEnd={([first = bins.first, last = bins.last]) => choose(first, last)}
      >
        <SliderTrack className="year-track">
          <YearSpan bins={bins} from={from} to={to} />
          <SliderThumb
            index={0}
            className="year-thumb year-thumb-from"
            aria-label={filtersText.years.from}
          />
          <SliderThumb
            index={1}
            className="year-thumb year-thumb-to"
            aria-label={filtersText.years.to}
          />
        </SliderTrack>
      </Slider>
      <div className="year-ends" aria-hidden="true">
        <span>{bins.first}</span>
        <span>{bins.last}</span>
      </div>
      {bins.undated > 0 && (
        <p className="year-undated">{filtersText.years.undated(bins.undated)}</p>
      )}
    </Section>
  );
}

/** The chosen part of the line. */
function YearSpan({ bins, from, to }: { bins: YearBins; from: number; to: number }) {
  const style = { '--from': from - bins.first, '--years': to - from + 1 } as CSSProperties;
  return <span className="year-span" style={style} aria-hidden="true" />;
}

/** Counts stand above the bars while there is room for their digits. */
const mostLabelledBars = 14;

function YearBars({
  bins,
  left,
  from,
  to,
  onBrush,
  onChoose,
}: {
  bins: YearBins;
  /** Papers that the other choices leave, by bar. */
  left: readonly number[];
  from: number;
  to: number;
  /** A drag that goes on. */
  onBrush(from: number, to: number): void;
  /** A drag that ended, or a click. */
  onChoose(from: number, to: number): void;
}) {
  const highest = Math.max(...bins.counts);
  const drag = useYearDrag({ bins, onBrush, onChoose });
  return (
    <ol className="year-bars" aria-label={filtersText.years.bars} {...drag}>
      {bins.counts.map((count, place) => {
        const year = bins.first + place;
        const papers = left[place] ?? 0;
        const style = {
          '--share': count / highest,
          '--left': papers / Math.max(1, count),
        } as CSSProperties;
        return (
          <li
            key={year}
            data-outside={year < from || year > to}
            style={style}
            title={filtersText.years.bar(year, papers, count)}
          >
            <span className="visually-hidden">{filtersText.years.bar(year, papers, count)}</span>
            <span className="year-count" aria-hidden="true">
              {bins.counts.length <= mostLabelledBars && papers}
            </span>
            <span className="year-bar" aria-hidden="true" />
          </li>
        );
      })}
    </ol>
  );
}
