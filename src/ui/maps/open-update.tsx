/** What an update changed of the open map, whose papers it opens. */
import { ownIdOf } from '../../explorer/map-key.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { UpdateDialog } from './update-dialog.tsx';

export default function OpenUpdate({ onClose }: { onClose(): void }) {
  const { structure, mapKey, myMaps } = useOpenMap();
  const select = useExplorer((state) => state.select);
  const map = myMaps.find(({ id }) => id === ownIdOf(mapKey));
  if (map === undefined) return null;
  const open = (id: string) => {
    const number = structure.papers.findIndex((paper) => paper.id === id);
    onClose();
    if (number !== -1) select({ kind: 'paper', number });
  };
  return <UpdateDialog map={map} onPaper={open} onClose={onClose} />;
}
