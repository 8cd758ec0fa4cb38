/** What a newer export changed of a map: papers and concepts that are new, gone or changed. */
import './update-dialog.css';
import type { OwnMap } from '../../explorer/own-maps.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { updateText } from '../text/maps.ts';
import { UpdateSections } from './update-sections.tsx';
import { useUpdate } from './use-update.ts';

export function UpdateDialog({
  map,
  onPaper,
  onClose,
}: {
  map: OwnMap;
  /** Opens a paper of the map, by its id; only where the map is open. */
  onPaper?(id: string): void;
  onClose(): void;
}) {
  const update = useUpdate(map.id);
  const { before } = map;
  return (
    <DialogFrame title={updateText.title(map.name)} className="update-dialog" onClose={onClose}>
      <div className="update-body">
        <div role="status">
          {update === null && <p>{updateText.reading}</p>}
          {update === 'unreadable' && <p>{updateText.unreadable}</p>}
        </div>
        {update !== null && update !== 'unreadable' && before !== undefined && (
          <>
            <p className="update-since">{updateText.since(before.builtAt)}</p>
            <ul className="update-counts">
              <li>{updateText.papers(before.papers, map.papers, update.papers)}</li>
              <li>{updateText.concepts(before.concepts, map.concepts, update.concepts)}</li>
              <li>{updateText.communities(before.communities, map.communities)}</li>
            </ul>
            <UpdateSections update={update} {...(onPaper && { onPaper })} />
          </>
        )}
      </div>
      <footer className="update-foot">
        <button type="button" className="button button-primary" onClick={onClose}>
          {updateText.close}
        </button>
      </footer>
    </DialogFrame>
  );
}
