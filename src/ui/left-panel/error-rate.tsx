/**
 * How many of the links that are drawn firm may be chance, and how many are. The native control, since a
 * reader is to hear the rate and not its place.
 */
import './error-rate.css';
import { useEffect, useId, useRef, useState } from 'react';
import {
  countPassing,
  defaultErrorRate,
  errorRates,
  fewCanPass,
  testsOf,
} from '../../explorer/link-tests.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { errorRateInWords, text } from '../text.ts';

export function ErrorRate() {
  const { structure } = useOpenMap();
  const visible = useVisible();
  const view = useExplorer((state) => state.view);
  const [shown, setShown, slider] = useDraggedRate();
  const id = useId();
  const tests = testsOf(structure, view);
  return (
    <div className="section error-rate">
      <div className="section-head">
        <label htmlFor={id}>{text.errorRate.title}</label>
        <span className="error-rate-value">{errorRateInWords(shown)}</span>
      </div>
      <input
        ref={slider}
        id={id}
        type="range"
        min={0}
        max={errorRates.length - 1}
        step={1}
        value={placeOf(shown)}
        onChange={(event) => setShown(rateAt(event.target.value))}
        aria-valuetext={errorRateInWords(shown)}
        aria-describedby={`${id}-passing`}
      />
      <p className="error-rate-passing" id={`${id}-passing`}>
        {text.errorRate.passing(countPassing(visible, shown), shown)}
      </p>
      <p className="error-rate-note">
        {tests !== null && fewCanPass(tests)
          ? text.errorRate.few(structure.papers.length, tests, defaultErrorRate)
          : text.errorRate.meaning(shown)}
      </p>
    </div>
  );
}

/** The rate under the thumb, which is chosen when the thumb is let go: the browser's own "change". */
function useDraggedRate() {
  const errorRate = useExplorer((state) => state.errorRate);
  const setErrorRate = useExplorer((state) => state.setErrorRate);
  const [shown, setShown] = useState(errorRate);
  useEffect(() => setShown(errorRate), [errorRate]);
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = slider.current;
    const choose = () => setErrorRate(rateAt(input?.value ?? ''));
    input?.addEventListener('change', choose);
    return () => input?.removeEventListener('change', choose);
  }, [setErrorRate]);
  return [shown, setShown, slider] as const;
}

function rateAt(place: string): number {
  return errorRates[Number(place)] ?? defaultErrorRate;
}

function placeOf(rate: number): number {
  return errorRates.indexOf(rate);
}
