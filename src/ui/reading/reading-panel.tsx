/** The reading list in the right margin: papers by their marks, those of other maps last. */
import './reading-panel.css';
import { paperIdentities } from '../../explorer/paper-identity.ts';
import { readStates } from '../../explorer/reading-entry.ts';
import { useExplorer, useOpenMap, useReading } from '../explorer/open-map.ts';
import { KeepingNote } from '../storage/keeping-note.tsx';
import { number } from '../text/numbers.ts';
import { readingText } from '../text/reading.ts';
import { ListFiles } from './list-files.tsx';
import type { ListedPaper } from './listed-paper.ts';
import { ReadingGroup } from './reading-group.tsx';
import { WhereToStart } from './where-to-start.tsx';

export default function ReadingPanel() {
  const { structure } = useOpenMap();
  const entries = useReading((list) => list.entries);
  const identities = paperIdentities(structure.papers);
  const numbers = new Map(structure.papers.map(({ id }, at) => [identities.get(id) ?? id, at]));
  const listed = [...entries]
    .map(
      ([identity, entry]): ListedPaper => ({
        identity,
        entry,
        number: numbers.get(identity) ?? null,
      }),
    )
    .sort((a, b) => b.entry.changed - a.entry.changed || (a.identity < b.identity ? -1 : 1));
  const here = listed.filter((paper) => paper.number !== null);
  const read = here.filter(({ entry }) => entry.state === 'read').length;
  return (
    <div className="reading-panel">
      <h2 className="reading-title">
        {readingText.title} <span className="count">{number(listed.length)}</span>
      </h2>
      <KeepingNote />
      {listed.length === 0 ? (
        <div className="reading-empty">
          <p>{readingText.empty}</p>
          <p className="reading-hint">
            {readingText.how} <span className="reading-key">{readingText.byKey}</span>
          </p>
        </div>
      ) : (
        <p className="reading-hint">{readingText.progress(read, structure.papers.length)}</p>
      )}
      <div className="reading-actions">
        {listed.length > 0 && <ColourSwitch />}
        <ListFiles />
      </div>
      <WhereToStart />
      {[...readStates, null].map((state) => (
        <ReadingGroup
          key={state}
          title={state === null ? readingText.noted : readingText.states[state]}
          papers={here.filter(({ entry }) => entry.state === state)}
        />
      ))}
      <ReadingGroup
        title={readingText.elsewhere}
        papers={listed.filter((paper) => paper.number === null)}
      />
    </div>
  );
}

function ColourSwitch() {
  const isOn = useExplorer(({ colouring }) => colouring === 'reading');
  const setColouring = useExplorer((state) => state.setColouring);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isOn}
      onClick={() => setColouring(isOn ? 'community' : 'reading')}
    >
      {readingText.colour}
    </button>
  );
}
