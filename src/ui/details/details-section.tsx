/** A titled part of a details panel. */
import './details-section.css';
import { type ReactNode, useId } from 'react';

export function DetailsSection({
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
    <section className="details-section" aria-labelledby={heading}>
      <div className="details-section-head">
        <h3 id={heading}>
          {title}
          {note !== undefined && <span className="count"> {note}</span>}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}
