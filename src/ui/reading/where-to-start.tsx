/** A paper from each community to begin with, each with its reason, to be put on the list at once. */
import './where-to-start.css';
import { useMemo, useState } from 'react';
import { placeLineOf } from '../../explorer/place-name.ts';
import { type StartingPaper, whereToStart } from '../../explorer/where-to-start.ts';
import { DetailsSection } from '../details/details-section.tsx';
import { PaperHeading } from '../details/paper-heading.tsx';
import { useOpenMap, useReading } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { number } from '../text/numbers.ts';
import { startText } from '../text/start.ts';

/** Papers shown before "n more papers" where the list has papers of its own. */
const firstPapers = 3;

/** A button takes as much room as so few papers' worth. */
const leastRest = 2;

export function WhereToStart() {
  const { structure } = useOpenMap();
  const passing = usePassing();
  const marks = useReading((list) => list.marks);
  const mark = useReading((list) => list.mark);
  const isEmpty = useReading(({ entries }) => entries.size === 0);
  const [whole, setWhole] = useState(isEmpty);
  const starts = useMemo(
    () => whereToStart(structure, passing.papers, marks),
    [structure, passing, marks],
  );
  if (starts.length === 0) return null;
  const unmarked = starts.flatMap(({ paper }) => {
    const id = structure.papers[paper]?.id ?? '';
    return (marks.get(id)?.state ?? null) === null ? id : [];
  });
  const isLong = !whole && starts.length > firstPapers + leastRest;
  return (
    <DetailsSection title={startText.title} note={number(starts.length)}>
      <p className="start-lead">{startText.lead(starts.length)}</p>
      {starts.length > 1 && (
        <button
          type="button"
          className="button start-all"
          aria-disabled={unmarked.length === 0}
          onClick={() => mark(unmarked, 'to-read')}
        >
          {startText.allToRead(starts.length)}
        </button>
      )}
      <ul className="start-rows">
        {(isLong ? starts.slice(0, firstPapers) : starts).map((start) => (
          <StartRow key={start.community} start={start} />
        ))}
      </ul>
      {isLong && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {startText.more(starts.length - firstPapers)}
        </button>
      )}
      <p className="visually-hidden" role="status">
        {unmarked.length === 0 && startText.allMarked}
      </p>
    </DetailsSection>
  );
}

function StartRow({ start }: { start: StartingPaper }) {
  const { structure } = useOpenMap();
  const paper = structure.papers[start.paper];
  const community = structure.communities[start.community];
  const id = paper?.id ?? '';
  const isToRead = useReading(({ marks }) => marks.get(id)?.state === 'to-read');
  const mark = useReading((list) => list.mark);
  if (paper === undefined || community === undefined) return null;
  return (
    <li className="start-row">
      <div>
        <PaperHeading paper={start.paper} level={4} />
        <p className="start-reason">{startText.reason(start, placeLineOf(structure, community))}</p>
      </div>
      <button
        type="button"
        className="button"
        aria-label={startText.markToRead(paper.title)}
        aria-pressed={isToRead}
        onClick={() => mark([id], isToRead ? null : 'to-read')}
      >
        {startText.toRead}
      </button>
    </li>
  );
}
