/** Begins a comparison of what the details show: a button, then a field for the other side. */
import { lazy, Suspense, useState } from 'react';
import type { ComparedSide } from '../../../explorer/state.ts';
import { compareText } from '../../text/compare.ts';

const CompareForm = lazy(() => import('./compare-form.tsx'));

export function CompareWith({ side }: { side: ComparedSide }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {compareText.with}…
      </button>
      {open && (
        <Suspense>
          <CompareForm side={side} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
