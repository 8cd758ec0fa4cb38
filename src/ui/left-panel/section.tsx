/** A titled part of the left panel; its heading carries its number. */
import './section.css';
import { type ReactNode, useId } from 'react';

export function Section({
  title,
  note,
  action,
  children,
}: {
  title: string;
  note?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>
          {title}
          {note !== undefined && <span className="count"> {note}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
