/** A list that shows its first members, and the next ones on demand, so that a long one opens at once. */
import { type ReactNode, useEffect, useState } from 'react';

/** So few are shown at once: a button would take as much room. */
const leastRest = 2;

export function MoreList<T>({
  members,
  first,
  more,
  className,
  children,
}: {
  members: readonly T[];
  /** Members shown at first and added by each step. */
  first: number;
  more(count: number): string;
  className?: string;
  children(member: T): ReactNode;
}) {
  const [shown, setShown] = useState(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its first members
  useEffect(() => setShown(first), [members, first]);
  const rest = members.length - shown;
  const wholeList = rest <= leastRest;
  return (
    <>
      <ul className={className}>{(wholeList ? members : members.slice(0, shown)).map(children)}</ul>
      {!wholeList && (
        <button type="button" className="text-button" onClick={() => setShown(shown + first)}>
          {more(rest)}
        </button>
      )}
    </>
  );
}
