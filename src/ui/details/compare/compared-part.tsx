/** One part of a comparison: its name, its number, its members. */
import type { ReactNode } from 'react';
import { compareText } from '../../text/compare.ts';
import { number } from '../../text/numbers.ts';

export function ComparedPart({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: ReactNode;
}) {
  return (
    <section className="compared-part" aria-label={title}>
      <h3>
        {title} <span className="count">{number(count)}</span>
      </h3>
      {count === 0 ? <p className="texts-note">{compareText.none}</p> : children}
    </section>
  );
}
