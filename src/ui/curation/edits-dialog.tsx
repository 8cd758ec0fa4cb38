/** All edits: what stands, what no longer matches; the curation file; communities and places anew. */
import './edits-dialog.css';
import { useStore } from 'zustand';
import type { CurationOutcome } from '../../core/types.ts';
import { outcomesOf } from '../../explorer/curation-state.ts';
import { fileStem } from '../../explorer/packed-files.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { Icon } from '../common/icon.tsx';
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { saveFile } from '../export/save-file.ts';
import { KeepingNote } from '../storage/keeping-note.tsx';
import { editFormsText } from '../text/edit-forms.ts';
import { editsText } from '../text/edits.ts';
import { number } from '../text/numbers.ts';
import { LoadEdits } from './load-edits.tsx';
import { RefreshMap } from './refresh-map.tsx';

export default function EditsDialog({ onClose }: { onClose(): void }) {
  const { name } = useOpenMap();
  const curation = useCuration((state) => state);
  const { shown, log, remove, save } = curation;
  const { undoEdit, redoEdit } = useStore(useOpenMap().steps);
  const file = `${fileStem(name, 'curation')}.txt`;
  const outcomes = outcomesOf(curation);
  const built = (shown.structure.curation ?? []).slice(0, -outcomes.length || undefined);
  return (
    <DialogFrame title={editsText.title} className="edits-dialog" onClose={onClose}>
      <div className="edits-body">
        {built.length > 0 && (
          <section>
            <h3>
              {editFormsText.ofBuild} <span className="count">{number(built.length)}</span>
            </h3>
            <ol className="edits-list">
              {built.map((outcome, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an edit is its place in the order
                <EditRow key={place} outcome={outcome} />
              ))}
            </ol>
          </section>
        )}
        {outcomes.length === 0 ? (
          built.length === 0 && <p className="edits-none">{editFormsText.none}</p>
        ) : (
          <ol className="edits-list">
            {outcomes.map((outcome, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an edit is its place in the order
              <EditRow key={place} outcome={outcome} onRemove={() => void remove(place)} />
            ))}
          </ol>
        )}
        <KeepingNote />
        <div className="edits-actions">
          {(log.past.length > 0 || log.future.length > 0) && (
            <div className="edits-steps">
              <button
                type="button"
                className="button"
                disabled={log.past.length === 0}
                onClick={() => void undoEdit()}
              >
                <Icon name="undo" />
                {editsText.undo}
              </button>
              <button
                type="button"
                className="button"
                disabled={log.future.length === 0}
                onClick={() => void redoEdit()}
              >
                <Icon name="redo" />
                {editFormsText.redo}
              </button>
            </div>
          )}
          {log.now.edits.length > 0 && <RefreshMap onDone={onClose} />}
        </div>
      </div>
      <footer className="edits-foot">
        <p>
          {editFormsText.keptHere} <code>{editFormsText.command(file)}</code>
        </p>
        <div className="edits-files">
          <LoadEdits />
          <button
            type="button"
            className="button button-primary"
            disabled={outcomes.length + built.length === 0}
            onClick={async () => {
              const words = await save();
              if (words !== null) saveFile(file, words);
            }}
          >
            {editFormsText.save}
          </button>
        </div>
      </footer>
    </DialogFrame>
  );
}

function EditRow({ outcome, onRemove }: { outcome: CurationOutcome; onRemove?(): void }) {
  const words = editsText.made(outcome.edit);
  const unapplied = editFormsText.unapplied(outcome);
  return (
    <li className="edit-row" data-applied={outcome.applied}>
      <span className="edit-words">
        {words}
        {unapplied !== null && <span className="edit-unapplied">{unapplied}</span>}
      </span>
      {onRemove !== undefined && (
        <button
          type="button"
          className="text-button"
          aria-label={editFormsText.remove(words)}
          onClick={onRemove}
        >
          {editFormsText.takeBack}
        </button>
      )}
    </li>
  );
}
