/** Under the map: counts of what it shows, what to do first, undo and redo; under a table, its own words. */
import './status-bar.css';
import { countPassing, passesAll } from '../../explorer/link-tests.ts';
import { hasSelection } from '../../explorer/selection.ts';
import { MissingTexts } from '../details/texts-note.tsx';
import { StepButtons } from '../steps/step-buttons.tsx';
import { editsText } from '../text/edits.ts';
import { filtersText } from '../text/filters.ts';
import { mapText } from '../text/map.ts';
import { nounFor, number } from '../text/numbers.ts';
import { ViewsButton } from '../views/views-button.tsx';
import { placeAttribute } from './host.ts';
import { useCuration, useExplorer, useOpenMap } from './open-map.ts';
import { useSurfaces } from './surfaces.ts';
import { useVisible, useVisibleCounts } from './use-visible.ts';

export function StatusBar({
  drawn,
}: {
  /** Whether there is a map to click on. */
  drawn: boolean;
}) {
  const inTable = useExplorer((state) => state.table !== null);
  return (
    <footer className="status-bar">
      {inTable ? (
        // The table that is shown writes here.
        <div className="status-table" {...{ [placeAttribute]: 'table-status' }} />
      ) : (
        <MapStatus drawn={drawn} />
      )}
      <span className="status-steps">
        <EditStatus />
        <ViewsButton />
        <StepButtons />
      </span>
    </footer>
  );
}

/** The counts of the map, its years, and what to do first. */
function MapStatus({ drawn }: { drawn: boolean }) {
  const { structure } = useOpenMap();
  const { papers, concepts, links } = useVisibleCounts();
  const view = useExplorer((state) => state.view);
  return (
    <>
      {view !== 'concepts' && <Tally shown={papers} all={structure.papers.length} noun="paper" />}
      {view !== 'papers' && (
        <Tally shown={concepts} all={structure.concepts.length} noun="concept" />
      )}
      <span>
        <strong>{number(links)}</strong> {nounFor(links, 'link')}
        <BeyondChance />
      </span>
      <YearSpan />
      <CoverageButton />
      <StatusNote drawn={drawn} />
    </>
  );
}

/** How many papers have an abstract, where some lack one; opens all that the map lacks. */
function CoverageButton() {
  const { structure } = useOpenMap();
  const { open } = useSurfaces();
  const { papers, withAbstract } = structure.counts;
  return (
    <button type="button" className="text-button" onClick={() => open('coverage')}>
      {papers === withAbstract
        ? mapText.status.coverage
        : mapText.status.withoutAbstract(papers - withAbstract)}
    </button>
  );
}

function Tally({ shown, all, noun }: { shown: number; all: number; noun: string }) {
  return (
    <span>
      <strong>{number(shown)}</strong>{' '}
      {shown === all ? nounFor(all, noun) : mapText.status.of(all, noun)}
    </span>
  );
}

/** How many of the links pass at the error rate, where they have a test and not every one passes. */
function BeyondChance() {
  const visible = useVisible();
  const errorRate = useExplorer((state) => state.errorRate);
  const { passing, tested } = countPassing(visible, errorRate);
  if (tested === 0 || passesAll(errorRate)) return null;
  return `, ${mapText.status.beyondChance(passing, errorRate)}`;
}

/** What to wait for, or what to do first. */
function StatusNote({ drawn }: { drawn: boolean }) {
  const { texts } = useOpenMap();
  const nothingSelected = !useExplorer(hasSelection);
  const view = useExplorer((state) => state.view);
  if (texts !== null) {
    return (
      drawn &&
      nothingSelected && (
        <span className="status-note status-hint">{mapText.nothingSelected[view]}</span>
      )
    );
  }
  return (
    <span className="status-note" role="status">
      <MissingTexts />
    </span>
  );
}

/** How many edits stand, and the way to all of them. */
function EditStatus() {
  const { open } = useSurfaces();
  const edits = useCuration((state) => state.log.now.edits.length);
  const everEdited = useCuration((state) => state.log.past.length > 0);
  if (edits === 0 && !everEdited) return null;
  return (
    <button type="button" className="text-button" onClick={() => open('edits')}>
      {editsText.all(edits)}
    </button>
  );
}

function YearSpan() {
  const { structure } = useOpenMap();
  const years = useExplorer((state) => state.years);
  const known = structure.papers.flatMap(({ year }) => year ?? []);
  if (known.length === 0) return null;
  const from = years?.from ?? known.reduce((a, b) => Math.min(a, b));
  const to = years?.to ?? known.reduce((a, b) => Math.max(a, b));
  return <span>{filtersText.years.range(from, to)}</span>;
}
