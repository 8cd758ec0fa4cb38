/** Erases everything, after a second question; the page then begins anew. */
import { useState } from 'react';
import { eraseStorage } from '../../explorer/kept-storage.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { type KeptCounts, storageText } from '../text/storage.ts';

export function EraseAll({ counts }: { counts: KeptCounts }) {
  const { keeping, name } = useOpenMap();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const erase = async () => {
    try {
      // Where nothing could be kept, there is nothing to erase but what this visit holds.
      if (keeping.state.getState().lost !== 'refused') await keeping.erase();
      eraseStorage(() => localStorage);
    } catch {
      setFailed(true);
      return;
    }
    window.location.assign(`?map=${encodeURIComponent(name)}`);
  };
  if (!asking) {
    return (
      <button type="button" className="text-button storage-erase" onClick={() => setAsking(true)}>
        {storageText.erase}
      </button>
    );
  }
  return (
    <div className="storage-question" role="alert">
      <p>{failed ? storageText.notErased : storageText.confirm(counts)}</p>
      <div className="storage-answers">
        <button type="button" className="button button-danger" onClick={() => void erase()}>
          {storageText.doErase}
        </button>
        <button
          type="button"
          className="button"
          // biome-ignore lint/a11y/noAutofocus: the question takes the place of what was pressed
          autoFocus
          onClick={() => setAsking(false)}
        >
          {storageText.keep}
        </button>
      </div>
    </div>
  );
}
