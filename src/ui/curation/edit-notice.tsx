/** Tells what became of the last edit, with the way back, for a while. */
import './edit-notice.css';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { EditNotice as Notice } from '../../explorer/curation-state.ts';
import { Icon } from '../common/icon.tsx';
import { findPlace, useHost } from '../explorer/host.ts';
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { editsText } from '../text/edits.ts';

const shownMs = 10_000;

/** Notices of what can be taken back. */
const undoable: ReadonlySet<Notice['kind']> = new Set(['made', 'redone', 'refreshed', 'elsewhere']);

export function EditNotice() {
  const notice = useCuration((state) => state.notice);
  const dismiss = useCuration((state) => state.dismissNotice);
  const { undoEdit } = useStore(useOpenMap().steps);
  const { root } = useHost();
  const [held, setHeld] = useState(false);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice === null || held) return;
    const timer = setTimeout(dismiss, shownMs);
    return () => clearTimeout(timer);
  }, [notice, held, dismiss]);
  // What held the focus may be gone with the edit, as the details of a hidden concept are.
  useEffect(() => {
    if (notice === null) return;
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        (findPlace(root(), 'details-title') ?? undoButton.current)?.focus();
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [notice, root]);

  const canUndo = notice !== null && undoable.has(notice.kind);
  return (
    <div className="edit-notice-place">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only waits while it is read */}
      <div
        className={notice === null ? 'visually-hidden' : 'edit-notice'}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <p role="status">{notice !== null && noticeInWords(notice)}</p>
        {canUndo && (
          <button
            ref={undoButton}
            type="button"
            className="text-button"
            onClick={() => void undoEdit()}
          >
            {editsText.undo}
          </button>
        )}
        {notice !== null && (
          <button
            type="button"
            className="icon-button"
            aria-label={editsText.dismiss}
            onClick={dismiss}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </div>
    </div>
  );
}

function noticeInWords(notice: Notice): string {
  switch (notice.kind) {
    case 'made':
    case 'redone':
      return editsText.made(notice.edit);
    case 'undone':
      return editsText.undone(notice.edit);
    case 'refused':
      return editsText.refused(notice.reason);
    default:
      return editsText[notice.kind];
  }
}
