/** The map in words: what is pointed at or selected, and what the selection is linked to. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { titleOf } from '../../explorer/describe.ts';
import { selectVisibleEgo } from '../../explorer/ego-network.ts';
import { chosenNodes } from '../../explorer/selection.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { mapText } from '../text/map.ts';
import { describeNode } from './describe-node.ts';
import { describeSelection } from './describe-selection.ts';

/** Nodes named one by one. */
const namedNodes = 40;

export function MapTwin() {
  const { structure } = useOpenMap();
  const visible = useVisible();
  const { selected, picked, link, compared } = useExplorer(
    useShallow(({ selected, picked, link, compared }) => ({ selected, picked, link, compared })),
  );
  const pointed = useExplorer((state) => state.hovered);
  const several = useMemo(() => chosenNodes({ selected: null, picked, link }), [picked, link]);
  const ego = useMemo(
    () => (selected === null ? null : selectVisibleEgo(structure, visible, selected)),
    [structure, visible, selected],
  );
  const named = ego?.neighbours ?? several;
  return (
    <section className="visually-hidden" aria-label={mapText.selected}>
      <p role="status">
        {pointed === null
          ? describeSelection(structure, visible, { selected, picked, link, compared })
          : describeNode(structure, visible, pointed)}
      </p>
      {named.length > 0 && (
        <>
          <h2>{ego === null ? mapText.selectedNodes : mapText.neighbours}</h2>
          <ul>
            {named.slice(0, namedNodes).map((node) => (
              <li key={`${node.kind} ${node.number}`}>{titleOf(structure, node)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
