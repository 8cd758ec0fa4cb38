/** One way of sharing, under its name. */
import { type ReactNode, useId } from 'react';

export function ShareSection({
  title,
  says,
  children,
}: {
  title: string;
  /** What is shared, and what the other person needs. */
  says: readonly string[];
  children?: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="share-section" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </section>
  );
}
