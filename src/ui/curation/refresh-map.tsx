/** Has the worker find communities and places for the edited concepts; then the map is what to see. */
import { useEffect, useRef, useState } from 'react';
import type { StageProgress } from '../../core/types.ts';
import { refreshInWorker } from '../../worker/refresh-in-worker.ts';
import { useCuration } from '../explorer/open-map.ts';
import { editFormsText } from '../text/edit-forms.ts';

export function RefreshMap({ onDone }: { onDone(): void }) {
  const refresh = useCuration((state) => state.refresh);
  const stopped = useCuration((state) => state.refreshStopped);
  const fresh = useCuration(
    ({ log: { now } }) => now.refreshed !== null && now.refreshed.edits === now.edits.length,
  );
  const [progress, setProgress] = useState<StageProgress | 'starting' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const cancellation = useRef<AbortController>(null);
  // Whoever closes the dialog on the way gives the refresh up, and is told so.
  useEffect(
    () => () => {
      if (cancellation.current === null) return;
      cancellation.current.abort();
      stopped();
    },
    [stopped],
  );

  const start = async () => {
    const control = new AbortController();
    cancellation.current = control;
    const { signal } = control;
    setFailure(null);
    setProgress('starting');
    try {
      const done = await refresh((dataset, edits, resolution) => {
        const choices = resolution === null ? {} : { resolution };
        return refreshInWorker(dataset, edits, choices, { signal, progress: setProgress });
      });
      cancellation.current = null;
      if (done) onDone();
    } catch (error) {
      if (cancellation.current === control) cancellation.current = null;
      if (!signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
    }
    setProgress(null);
  };
  if (fresh) {
    return (
      <section className="edits-refresh">
        <p>{editFormsText.refreshed}</p>
      </section>
    );
  }
  return (
    <section className="edits-refresh">
      {progress === null ? (
        <>
          <p>{editFormsText.refreshNote}</p>
          <button type="button" className="button" onClick={() => void start()}>
            {editFormsText.refresh}
          </button>
        </>
      ) : (
        <>
          <p role="status">
            {progress === 'starting'
              ? editFormsText.refreshing
              : editFormsText.stages[progress.stage]}
          </p>
          <progress
            aria-label={editFormsText.refreshing}
            {...(progress !== 'starting' && { value: progress.done, max: progress.total })}
          />
          <button
            // The button that was pressed is gone, and the keyboard would be outside the dialog.
            ref={focusOn}
            type="button"
            className="button"
            onClick={() => cancellation.current?.abort(new Error('cancelled'))}
          >
            {editFormsText.cancel}
          </button>
        </>
      )}
      {failure !== null && (
        <p className="edit-unapplied" role="alert">
          {editFormsText.refreshFailed(failure)}
        </p>
      )}
    </section>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
