/** What a chosen row leaves open, below it; its arrow keys are its own, not those of the rows. */
import type { ReactNode } from 'react';

export function RowOptions({ children }: { children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys of its fields to itself
    <div className="row-options" onKeyDown={(event) => event.stopPropagation()}>
      {children}
    </div>
  );
}
