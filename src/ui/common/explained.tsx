/** A line with a question mark that opens what its words mean; Escape closes that before all else below an open dialog. */
import './explained.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { keysOf, useHost } from '../explorer/host.ts';

/** What lies over the line has Escape first. */
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"]';

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
  const host = useHost();
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const over = event.target instanceof Element ? event.target.closest(overlays) : null;
      if (over !== null && !over.contains(mark.current)) return;
      event.preventDefault();
      setOpen(false);
      if (document.activeElement === document.body) mark.current?.focus();
    };
    const keys = keysOf(host);
    // Before the explorer's own Escape, which closes the panel.
    keys.addEventListener('keydown', onKeyDown, { capture: true });
    return () => keys.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [host, open]);
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
