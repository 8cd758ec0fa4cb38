/** Papers of the reading list under one mark. */
import { type ReadState, readStates } from '../../explorer/reading-entry.ts';
import { Icon } from '../common/icon.tsx';
import { sourceLine } from '../details/citation.ts';
import { DetailsSection } from '../details/details-section.tsx';
import { MoreList } from '../details/more-list.tsx';
import { PaperHeading } from '../details/paper-heading.tsx';
import { useOpenMap, useReading } from '../explorer/open-map.ts';
import { number as inDigits } from '../text/numbers.ts';
import { readingText } from '../text/reading.ts';
import type { ListedPaper } from './listed-paper.ts';

/** Papers shown before "n more papers". */
const firstPapers = 50;

export function ReadingGroup({ title, papers }: { title: string; papers: readonly ListedPaper[] }) {
  if (papers.length === 0) return null;
  return (
    <DetailsSection title={title} note={inDigits(papers.length)}>
      <MoreList
        members={papers}
        first={firstPapers}
        more={readingText.more}
        className="reading-rows"
      >
        {(paper) => <ReadingRow key={paper.identity} listed={paper} />}
      </MoreList>
    </DetailsSection>
  );
}

function ReadingRow({ listed: { identity, entry, number } }: { listed: ListedPaper }) {
  const { structure } = useOpenMap();
  const mark = useReading((list) => list.mark);
  const drop = useReading((list) => list.drop);
  const { paper, note, state } = entry;
  const id = number === null ? undefined : structure.papers[number]?.id;
  return (
    <li className="reading-row">
      <div className="reading-row-head">
        <div>
          {number === null ? (
            <>
              <h4 className="paper-heading">{paper.title}</h4>
              <p className="paper-source">{sourceLine(paper)}</p>
            </>
          ) : (
            <PaperHeading paper={number} level={4} />
          )}
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={readingText.takeOff(paper.title)}
          onClick={() => drop([identity])}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      {note !== '' && <p className="paper-note">{note}</p>}
      {id !== undefined && (
        <p className="reading-marks">
          {readStates
            .filter((other) => other !== state)
            .map((other: ReadState) => (
              <button
                key={other}
                type="button"
                className="text-button"
                aria-label={readingText.markAs(other, paper.title)}
                onClick={() => mark([id], other)}
              >
                {readingText.states[other]}
              </button>
            ))}
        </p>
      )}
    </li>
  );
}
