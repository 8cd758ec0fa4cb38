/**
 * How many of the links that pass may be chance, and how many pass; nothing where links have no test. The
 * native control, since a reader is to hear the rate and not its place.
 */
import './error-rate.css';
import { useEffect, useId, useRef, useState } from 'react';
import type { DatasetStructure, LinkTests } from '../../core/types.ts';
import {
  countPassing,
  defaultErrorRate,
  errorRates,
  fewPass,
  hasFewPossible,
  type PassingLinks,
  passesAll,
  testsOf,
} from '../../explorer/link-tests.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { chanceText } from '../text/chance.ts';
import { errorRateInWords } from '../text/numbers.ts';

export function ErrorRate() {
  const { structure } = useOpenMap();
  const visible = useVisible();
  const view = useExplorer((state) => state.view);
  const [shown, setShown, slider] = useDraggedRate();
  const id = useId();
  const tests = testsOf(structure, view);
  if (tests === null) return null;
  const links = countPassing(visible, shown);
  const note = noteOn(links, shown, structure, tests);
  return (
    <div className="section error-rate">
      <div className="section-head">
        <label htmlFor={id}>{chanceText.errorRate.title}</label>
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
        {chanceText.errorRate.passing(links, shown)}
      </p>
      {note !== '' && <p className="error-rate-note">{note}</p>}
    </div>
  );
}

/** Why none or few pass, else what the rate means. What could pass is known at the default rate alone. */
function noteOn(
  links: PassingLinks,
  rate: number,
  { papers }: DatasetStructure,
  tests: LinkTests,
): string {
  if (links.tested === 0 || passesAll(rate)) return '';
  const words = chanceText.errorRate;
  const isSmall = hasFewPossible(tests);
  if (links.passing > 0) {
    return isSmall && fewPass(links) ? words.few(papers.length) : words.meaning(rate);
  }
  if (!isSmall) return words.none;
  return rate === defaultErrorRate
    ? `${words.noneInFew(papers.length)} ${words.possible(tests)}`
    : words.noneInFew(papers.length);
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
