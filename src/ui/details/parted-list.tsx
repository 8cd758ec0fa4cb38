/** A list in two parts: what the filters leave, then, set off, what they hide. */
import './parted-list.css';
import { type ReactNode, useMemo } from 'react';
import { detailsText } from '../text/details.ts';
import { MoreList } from './more-list.tsx';

export function PartedList<T>({
  members,
  passes,
  first,
  more,
  className,
  children,
}: {
  members: readonly T[];
  /** Tells whether a member passes the filters; the same function while they stay. */
  passes(member: T): boolean;
  /** Members shown at first in each part. */
  first: number;
  more(count: number): string;
  className?: string;
  children(member: T): ReactNode;
}) {
  const [left, hidden] = useMemo(
    () => [members.filter(passes), members.filter((member) => !passes(member))],
    [members, passes],
  );
  const list = { first, more, children, ...(className !== undefined && { className }) };
  return (
    <>
      {left.length > 0 && <MoreList members={left} {...list} />}
      {hidden.length > 0 && (
        <section className="hidden-part" aria-label={detailsText.hidden(hidden.length)}>
          <p className="hidden-part-title" aria-hidden="true">
            {detailsText.hidden(hidden.length)}
          </p>
          <MoreList members={hidden} {...list} />
        </section>
      )}
    </>
  );
}
