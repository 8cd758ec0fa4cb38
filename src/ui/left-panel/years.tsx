/** Papers by year as bars, with a brush of two handles. */
import './years.css';
import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { counted, text } from '../text.ts';
import { Section } from './section.tsx';
import { binYears, type YearBins } from './year-bins.ts';

export function Years() {
  const { structure } = useOpenMap();
  const bins = useMemo(() => binYears(structure.papers), [structure]);
  return bins === null ? null : <YearBrush bins={bins} />;
}

function YearBrush({ bins }: { bins: YearBins }) {
  const years = useExplorer((state) => state.years);
  const setYears = useExplorer((state) => state.setYears);
  const chosen = [years?.from ?? bins.first, years?.to ?? bins.last];
  const [brush, setBrush] = useState(chosen);
  const [from = bins.first, to = bins.last] = brush;
  // The choice also changes from outside: an address, history, Clear filters.
  useEffect(
    () => setBrush([years?.from ?? bins.first, years?.to ?? bins.last]),
    [years, bins.first, bins.last],
  );
  const whole = from === bins.first && to === bins.last;
  return (
    <Section title={text.years.title} note={whole ? text.years.all : text.years.range(from, to)}>
      <YearBars bins={bins} from={from} to={to} />
      <Slider
        className="year-brush"
        style={{ '--bars': bins.counts.length } as CSSProperties}
        aria-label={text.years.title}
        minValue={bins.first}
        maxValue={bins.last}
        step={1}
        formatOptions={{ useGrouping: false }}
        value={brush}
        onChange={setBrush}
        onChangeEnd={([first = bins.first, last = bins.last]) =>
          setYears(first === bins.first && last === bins.last ? null : { from: first, to: last })
        }
      >
        <SliderTrack className="year-track">
          <SliderThumb
            index={0}
            className="year-thumb year-thumb-from"
            aria-label={text.years.from}
          />
          <SliderThumb index={1} className="year-thumb year-thumb-to" aria-label={text.years.to} />
        </SliderTrack>
      </Slider>
      <div className="year-ends" aria-hidden="true">
        <span>{bins.first}</span>
        <span>{bins.last}</span>
      </div>
      {bins.undated > 0 && <p className="year-undated">{text.years.undated(bins.undated)}</p>}
    </Section>
  );
}

/** Counts stand above the bars while there is room for their digits. */
const mostLabelledBars = 14;

function YearBars({ bins, from, to }: { bins: YearBins; from: number; to: number }) {
  const highest = Math.max(...bins.counts);
  return (
    <ol className="year-bars" aria-label={text.years.bars}>
      {bins.counts.map((count, place) => {
        const year = bins.first + place;
        const style = { '--share': count / highest } as CSSProperties;
        return (
          <li key={year} data-outside={year < from || year > to} style={style}>
            <span className="visually-hidden">
              {year}: {counted(count, 'paper')}
            </span>
            <span className="year-count" aria-hidden="true">
              {bins.counts.length <= mostLabelledBars && count}
            </span>
            <span className="year-bar" aria-hidden="true" />
          </li>
        );
      })}
    </ol>
  );
}
