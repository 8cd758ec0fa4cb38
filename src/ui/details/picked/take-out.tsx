/** Takes one node out of the selection of several. */
import type { NodeRef } from '../../../core/types.ts';
import { titleOf } from '../../../explorer/describe.ts';
import { Icon } from '../../common/icon.tsx';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { clipped } from '../../text/numbers.ts';
import { pickedText } from '../../text/picked.ts';

export function TakeOut({ node }: { node: NodeRef }) {
  const { structure } = useOpenMap();
  const togglePicked = useExplorer((state) => state.togglePicked);
  const name = pickedText.takeOut(clipped(titleOf(structure, node)));
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      onClick={() => togglePicked(node)}
    >
      <Icon name="close" size={12} />
    </button>
  );
}
