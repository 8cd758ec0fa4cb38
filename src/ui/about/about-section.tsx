/** A part of About: its title in the margin, wide windows permitting. */
import { type ReactNode, useId } from 'react';

export function AboutSection({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="about-section" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <div className="about-content">{children}</div>
    </section>
  );
}

/** Names with their values. */
export function AboutFacts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: string])[];
}) {
  return (
    <dl className="about-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
