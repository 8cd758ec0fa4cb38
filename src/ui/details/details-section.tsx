/** A titled part of a details panel. */
import './details-section.css';
import { type ReactNode, useId } from 'react';

export function DetailsSection({
  title,
  note,
  children,
}: {
  title: string;
  note?: string;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="details-section" aria-labelledby={heading}>
      <h3 id={heading}>
        {title}
        {note !== undefined && <span className="count"> {note}</span>}
      </h3>
      {children}
    </section>
  );
}
