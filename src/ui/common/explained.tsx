/** A line with a question mark that opens what its words mean. */
import './explained.css';
import { type ReactNode, useId, useState } from 'react';

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
  return (
    <>
      <p className="explained">
        {children}
        {'\u00a0'}
        <button
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
