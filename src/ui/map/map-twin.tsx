/** The map in words: the node that is pointed at or selected, and what the selection is linked to. */
import { useMemo } from 'react';
import { describeNode, titleOf } from '../../explorer/describe.ts';
import { selectVisibleEgo } from '../../explorer/ego-network.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { text } from '../text.ts';

/** Neighbours named one by one. */
const namedNeighbours = 40;

export function MapTwin() {
  const { structure } = useOpenMap();
  const visible = useVisible();
  const selected = useExplorer((state) => state.selected);
  const pointed = useExplorer((state) => state.hovered);
  const ego = useMemo(
    () => (selected === null ? null : selectVisibleEgo(structure, visible, selected)),
    [structure, visible, selected],
  );
  return (
    <section className="visually-hidden" aria-label={text.map.selected}>
      <p role="status">{describeNode(structure, visible, pointed ?? selected)}</p>
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
