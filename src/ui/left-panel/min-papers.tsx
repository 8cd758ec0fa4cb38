/** The least number of papers that a concept needs to stand on the map. */
import './min-papers.css';
import './slider.css';
import { useEffect, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { filtersText } from '../text/filters.ts';

export function MinPapers() {
  const { structure } = useOpenMap();
  const minPapers = useExplorer((state) => state.minPapers);
  const setMinPapers = useExplorer((state) => state.setMinPapers);
  const [shown, setShown] = useState(minPapers);
  useEffect(() => setShown(minPapers), [minPapers]);

  const least = structure.options.minPapers;
  // Concepts are ordered by document frequency.
  const most = structure.concepts[0]?.papers ?? least;
  if (most <= least) return null;
  return (
    <Slider
      className="section min-papers"
      minValue={least}
      maxValue={most}
      step={1}
      value={shown}
      onChange={setShown}
      onChangeEnd={setMinPapers}
    >
      <div className="section-head">
        <Label>{filtersText.minPapers.title}</Label>
        <span className="min-papers-value">{filtersText.minPapers.value(shown)}</span>
      </div>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
