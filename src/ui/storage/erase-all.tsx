/** Erases everything, after a second question; the page then begins anew. */
import { useState } from 'react';
import { eraseStorage } from '../../explorer/kept-storage.ts';
import { mapAddress, ownIdOf } from '../../explorer/map-key.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { type KeptCounts, storageText } from '../text/storage.ts';

export function EraseAll({ counts }: { counts: KeptCounts }) {
  const { keeping, mapKey } = useOpenMap();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'failed' | 'refused' | null>(null);
  // A map of the user is erased as well.
  const next = ownIdOf(mapKey) === null ? mapAddress(mapKey) : window.location.pathname;
  const beginAnew = () => window.location.assign(next);
  const erase = async () => {
    try {
      const areErased = await keeping.erase();
      eraseStorage(() => localStorage);
      if (areErased) beginAnew();
      else setOutcome('refused');
    } catch {
      setOutcome('failed');
    }
  };
  if (!asking) {
    return (
      <button type="button" className="text-button storage-erase" onClick={() => setAsking(true)}>
        {storageText.erase}
      </button>
    );
  }
  if (outcome === 'refused') {
    return (
      <div className="storage-question" role="alert">
        <p>{storageText.erasedVisit}</p>
        <div className="storage-answers">
          <button type="button" className="button button-primary" onClick={beginAnew}>
            {storageText.goOn}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="storage-question" role="alert">
      <p>{outcome === 'failed' ? storageText.notErased : storageText.confirm(counts)}</p>
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
