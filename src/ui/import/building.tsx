/** The stages of a build as they go by, and the way out. */
import { useStore } from 'zustand';
import type { Stage, StageProgress } from '../../core/types.ts';
import { Icon } from '../common/icon.tsx';
import { importText } from '../text/import.ts';
import { type ImportModel, mapName } from './import-model.ts';

const words = importText.building;

/** In the order in which they come. */
const stages: readonly Stage[] = [
  'concepts',
  'graph',
  'bridges',
  'neighbors',
  'communities',
  'layout',
  'dataset',
];

export function Building({ model }: { model: ImportModel }) {
  const state = useStore(model);
  const { account, work, progress, held, stop } = state;
  const isKeeping = work === 'keeping';
  const at = isKeeping ? stages.length : stages.indexOf(progress?.stage ?? 'reading');
  return (
    <section className="import-building">
      <h2>{words.title(mapName(state))}</h2>
      <p className="import-lead">{words.lead(account?.papers ?? 0)}</p>
      <p className="visually-hidden" role="status">
        {isKeeping ? words.keeping : wordsOf(progress, 'reading')}
      </p>
      <ol className="import-stages">
        {stages.map((stage, place) => (
          <li key={stage} data-at={place < at ? 'past' : place === at ? 'now' : 'later'}>
            <span className="import-stage-mark">
              {place < at && <Icon name="check" size={14} />}
            </span>
            <span>{place === at ? wordsOf(progress, stage) : words.stages[stage]}</span>
            {place === at && progress !== null && <Count progress={progress} />}
          </li>
        ))}
        <li data-at={isKeeping ? 'now' : 'later'}>
          <span className="import-stage-mark" />
          <span>{words.keeping}</span>
        </li>
      </ol>
      {held.length > 0 && (
        <p className="import-hint" role="status">
          {words.held(held.length)}
        </p>
      )}
      {!isKeeping && (
        <button
          // What was pressed is gone, and the keyboard would be outside.
          ref={focusOn}
          type="button"
          className="button"
          onClick={stop}
        >
          {importText.cancel}
        </button>
      )}
    </section>
  );
}

function wordsOf(progress: StageProgress | null, before: Stage): string {
  if (progress === null) return words.stages[before];
  const { stage, done, total } = progress;
  return stage === 'concepts' && done === total ? words.gathering : words.stages[stage];
}

function Count({ progress: { stage, done, total } }: { progress: StageProgress }) {
  return (
    <>
      <span className="count">{words.of(done, total)}</span>
      <progress aria-label={words.stages[stage]} value={done} max={Math.max(1, total)} />
    </>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
