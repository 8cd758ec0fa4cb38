/** What a chosen row leaves open, below it; its arrow keys are its own, not those of the rows. */
import type { ReactNode } from 'react';

export function RowOptions({
  isApart,
  children,
}: {
  /** They belong to all rows above, not to the last one. */
  isApart?: boolean;
  children: ReactNode;
}) {
  if (children === undefined || children === null) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys of its fields to itself
    <div
      className="row-options"
      data-apart={isApart}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
    </div>
  );
}
