/** A line with a question mark that opens what its words mean; Escape closes that before all else. */
import './explained.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

export function Explained({
  question,
  explanation,
  children,
}: {
  /** What the mark asks, for those who don't see it. */
  question: string;
  explanation: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const answer = useId();
  const mark = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    // The document hears of a key before the window, whose Escape closes the panel.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      setOpen(false);
      if (document.activeElement === document.body) mark.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return (
    <>
      <p className="explained">
        {children}
        {'\u00a0'}
        <button
          ref={mark}
          type="button"
          className="explained-mark"
          aria-label={question}
          title={question}
          aria-expanded={open}
          {...(open && { 'aria-controls': answer })}
          onClick={() => setOpen(!open)}
        >
          ?
        </button>
      </p>
      {open && (
        <p id={answer} className="explanation">
          {explanation}
        </p>
      )}
    </>
  );
}
