/** The map in words: the node that is pointed at or selected, and what the selection is linked to. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { describeNode, titleOf } from '../../explorer/describe.ts';
import { describeSelection } from '../../explorer/describe-selection.ts';
import { selectVisibleEgo } from '../../explorer/ego-network.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { text } from '../text.ts';

/** Neighbours named one by one. */
const namedNeighbours = 40;

export function MapTwin() {
  const { structure } = useOpenMap();
  const visible = useVisible();
  const { selected, ...others } = useExplorer(
    useShallow(({ selected, picked, link, compared }) => ({ selected, picked, link, compared })),
  );
  const pointed = useExplorer((state) => state.hovered);
  const ego = useMemo(
    () => (selected === null ? null : selectVisibleEgo(structure, visible, selected)),
    [structure, visible, selected],
  );
  return (
    <section className="visually-hidden" aria-label={text.map.selected}>
      <p role="status">
        {pointed === null
          ? describeSelection(structure, visible, { selected, ...others })
          : describeNode(structure, visible, pointed)}
      </p>
      {ego !== null && (
        <>
          <h2>{text.map.neighbours}</h2>
          <ul>
            {ego.neighbours.slice(0, namedNeighbours).map((neighbour) => (
              <li key={`${neighbour.kind} ${neighbour.number}`}>{titleOf(structure, neighbour)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
