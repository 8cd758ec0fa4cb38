/** A service is being asked: how far it is, and the way out. */
import { useStore } from 'zustand';
import { importText } from '../text/import.ts';
import type { ImportModel } from './import-model.ts';

const words = importText.search;

export function Asking({ model }: { model: ImportModel }) {
  const { progress, waiting, stop } = useStore(model);
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <div className="import-asking">
      <p role="status">{words.asking(done, total)}</p>
      <progress aria-label={words.progress} value={done} max={Math.max(1, total)} />
      <button type="button" className="button" onClick={stop}>
        {importText.cancel}
      </button>
      {waiting !== null && (
        <p className="import-hint" role="status">
          {words.waiting(waiting)}
        </p>
      )}
    </div>
  );
}
