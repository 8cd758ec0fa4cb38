/** Sentences of a paper that name what is asked about: the first of them, the others on demand. */
import { useState } from 'react';
import type { Segment } from '../../explorer/evidence.ts';
import { detailsText } from '../text/details.ts';
import { Marked } from './marked.tsx';
import type { Marker } from './pair-evidence.ts';

export function Sentences({
  all,
  first,
}: {
  /** In order. */
  all: readonly Segment<Marker>[][];
  /** Those of them that are shown at first. */
  first: readonly Segment<Marker>[][];
}) {
  const [open, setOpen] = useState(false);
  const rest = all.length - first.length;
  return (
    <>
      {(open ? all : first).map((sentence) => (
        <p className="evidence-sentence" key={sentence[0]?.start}>
          <Marked segments={sentence} />
        </p>
      ))}
      {rest > 0 && (
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? detailsText.fewerSentences : detailsText.moreSentences(rest)}
        </button>
      )}
    </>
  );
}
