/** Your data: what is kept in this browser, to a file, from a file, and all of it away. */
import './storage-dialog.css';
import { useState } from 'react';
import { KeepingError } from '../../explorer/keeping.ts';
import { formatKept } from '../../explorer/kept-file.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { FileButton } from '../common/file-button.tsx';
import { useLibrary } from '../dataset/library.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { saveFile } from '../export/save-file.ts';
import { storageText } from '../text/storage.ts';
import { EraseAll } from './erase-all.tsx';
import { KeepingNote } from './keeping-note.tsx';
import { takeKept } from './take-kept.ts';
import { useKept } from './use-kept.ts';

/** Of a file that is taken in; a browser's longest text is some twice as long. */
const mostMegabytes = 250;
/** Characters of maps that are put into one file. */
const mostOfMaps = 200_000_000;

export default function StorageDialog({ onClose }: { onClose(): void }) {
  const map = useOpenMap();
  const { ownMaps } = useLibrary();
  const { things, counts } = useKept();
  const [told, setTold] = useState('');
  const { rows } = storageText;
  const total = counts.maps + counts.papers + counts.views + counts.edits + counts.preferences;
  const read = async (file: File) => {
    setTold(
      file.size > mostMegabytes * 1e6
        ? storageText.tooLarge(mostMegabytes)
        : await takeKept(await file.text(), map, ownMaps),
    );
  };
  const wholeMaps = async () => {
    const size = map.myMaps.reduce((sum, mine) => sum + mine.size, 0);
    if (size > mostOfMaps) {
      setTold(storageText.mapsLeftOut);
      return [];
    }
    return ownMaps.whole().catch((error) => {
      if (!(error instanceof KeepingError)) throw error;
      setTold(storageText.unreadMaps);
      return [];
    });
  };
  const exportAll = async () => {
    saveFile(storageText.file, formatKept({ ...things, maps: await wholeMaps() }));
  };
  return (
    <DialogFrame title={storageText.title} className="storage-dialog" onClose={onClose}>
      <div className="storage-body">
        <p className="storage-stays">{storageText.stays}</p>
        <KeepingNote />
        <dl className="storage-rows">
          <Row name={rows.maps} count={storageText.maps(counts)} />
          <Row name={rows.reading} count={storageText.reading(counts)} />
          <Row name={rows.views} count={storageText.views(counts)} />
          <Row name={rows.edits} count={storageText.edits(counts)} />
          <Row
            name={rows.preferences}
            hint={storageText.preferencesHint}
            count={storageText.preferences(counts)}
          />
        </dl>
        <EraseAll counts={counts} />
      </div>
      <footer className="storage-foot">
        <p role="status">{told}</p>
        <div className="storage-files">
          <FileButton accept=".json,application/json" onFile={(file) => void read(file)}>
            {storageText.importFile}
          </FileButton>
          <button
            type="button"
            className="button button-primary"
            disabled={total === 0}
            title={total === 0 ? storageText.nothing : undefined}
            onClick={() => void exportAll()}
          >
            {storageText.exportAll}
          </button>
        </div>
      </footer>
    </DialogFrame>
  );
}

function Row({ name, hint, count }: { name: string; hint?: string; count: string }) {
  return (
    <div>
      <dt>
        {name}
        {hint !== undefined && <span className="storage-hint"> {hint}</span>}
      </dt>
      <dd>{count}</dd>
    </div>
  );
}
