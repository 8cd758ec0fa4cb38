/** A node by name, in a sentence; click opens it. */
import type { NodeRef } from '../../../core/types.ts';
import { titleOf } from '../../../explorer/describe.ts';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { clipped } from '../../text/numbers.ts';

export function NodeLink({ node }: { node: NodeRef }) {
  const { structure } = useOpenMap();
  const select = useExplorer((state) => state.select);
  return (
    <button type="button" className="text-button" onClick={() => select(node)}>
      {clipped(titleOf(structure, node))}
    </button>
  );
}
