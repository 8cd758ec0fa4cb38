/**
 * What the map is, in five steps. It lies beside the map, changes nothing on it, and lets one try what
 * it tells; arrow keys step, Escape ends it.
 */
import './tour.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../common/icon.tsx';
import { useLayoutMode } from '../explorer/use-layout-mode.ts';
import { frameText } from '../text/frame.ts';
import { tourText } from '../text/tour.ts';
import { TourPicture } from './tour-picture.tsx';

export default function Tour({ onClose }: { onClose(): void }) {
  const [step, setStep] = useState(0);
  const steps = useLayoutMode() === 'phone' ? tourText.phoneSteps : tourText.steps;
  const isLast = step === steps.length - 1;
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  useReturnedFocus(card);

  const go = (to: number) => setStep(Math.min(Math.max(to, 0), steps.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (way === undefined) onClose();
    else go(step + way);
  };
  return (
    <div
      ref={card}
      className="tour"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className="tour-head">
        <h2 id={`${id}-title`}>
          {tourText.title} <span className="count">{tourText.step(step + 1, steps.length)}</span>
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={frameText.close}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </header>
      <div className="tour-body">
        <TourPicture step={step} />
        <p id={`${id}-text`} aria-live="polite">
          {steps[step]}
        </p>
      </div>
      <footer className="tour-foot">
        <button type="button" className="button" disabled={step === 0} onClick={() => go(step - 1)}>
          {tourText.back}
        </button>
        <button
          type="button"
          className="button button-primary"
          onClick={() => (isLast ? onClose() : go(step + 1))}
        >
          {isLast ? tourText.done : tourText.next}
        </button>
      </footer>
    </div>
  );
}

/** Gives the focus to the card, and at its end back to what had it, if nothing else took it. */
function useReturnedFocus(card: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    const own = card.current;
    own?.focus();
    return () => {
      const lost =
        document.activeElement === document.body || own?.contains(document.activeElement);
      if (lost === true && before instanceof HTMLElement) before.focus();
    };
  }, [card]);
}
