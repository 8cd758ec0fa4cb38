/** The foot of the dialog: name and size of the file, what came of it, and what can be done. */
import { WorkButton } from '../common/work-button.tsx';
import { exportText } from '../text/export.ts';
import { fileSize } from '../text/numbers.ts';
import type { MakingProgress } from './make-file.ts';

export interface Outcome {
  said: string;
  /** What the file could not hold as it was. */
  remarks: readonly string[];
}

/** So many remarks are shown; a vault may have one a note. */
const shownRemarks = 5;

export function ExportFoot({
  name,
  onName,
  bytes,
  outcome,
  progress,
  ready,
  copy,
  onSave,
  onCancel,
}: {
  name: string;
  onName(name: string): void;
  /** Null until it is known. */
  bytes: number | null;
  outcome: Outcome;
  /** Null while nothing that was asked for is being made. */
  progress: (MakingProgress & { isDrawing: boolean }) | null;
  /** Whether the file can be made now. */
  ready: boolean;
  /** Null where the form is not for the clipboard. */
  copy: { name: string; act(): void } | null;
  onSave(): void;
  onCancel(): void;
}) {
  const { said, remarks } = outcome;
  return (
    <footer className="export-foot">
      <div className="export-remarks" role="status">
        {remarks.length > 0 && (
          <ul>
            {remarks.slice(0, shownRemarks).map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
            {remarks.length > shownRemarks && (
              <li>{exportText.moreRemarks(remarks.length - shownRemarks)}</li>
            )}
          </ul>
        )}
      </div>
      <input
        className="export-name"
        aria-label={exportText.fileName}
        value={name}
        spellCheck={false}
        onChange={(event) => onName(event.target.value)}
      />
      <span className="export-size">
        {progress === null ? (
          bytes !== null && fileSize(bytes)
        ) : progress.isDrawing ? (
          <>
            <progress aria-label={exportText.beingDrawn} />
            {exportText.beingDrawn}
          </>
        ) : (
          <>
            <progress aria-label={exportText.writing} value={progress.share} />
            {exportText.written(progress.share, progress.bytes)}
          </>
        )}
      </span>
      <span className="export-outcome" role="status">
        {said}
      </span>
      {copy !== null && (
        <button
          type="button"
          className="button"
          disabled={!ready}
          aria-disabled={progress !== null}
          onClick={() => progress === null && copy.act()}
        >
          {copy.name}
        </button>
      )}
      <WorkButton
        name={exportText.save}
        cancelName={exportText.cancel}
        busy={progress !== null}
        disabled={!ready}
        onBegin={onSave}
        onCancel={onCancel}
      />
    </footer>
  );
}
