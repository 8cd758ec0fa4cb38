/** Does what a host asks of an open map, by the actions that people have. */
import type { DatasetStructure, NodeRef } from '../../core/types.ts';
import { decodeAddress } from '../address.ts';
import { titleOf } from '../describe.ts';
import { chosenNodes } from '../selection.ts';
import type { ExplorerState } from '../state.ts';
import type { ExplorerStore } from '../store.ts';
import { openingTable } from '../table/table-choice.ts';
import type { EmbedMessage, HostMessage, SelectedNode } from './messages.ts';
import { findNamed, type NamedNode, nearNames } from './named-nodes.ts';

/**
 * Does what `message` asks.
 * @returns what to answer at once; null where a change of the selection tells by itself. A select of
 * several nodes of which one is unknown changes nothing.
 */
export function answerHost(
  message: HostMessage,
  structure: DatasetStructure,
  store: ExplorerStore,
): EmbedMessage | null {
  const state = store.getState();
  switch (message.type) {
    case 'throughline:select':
      return select('nodes' in message ? message.nodes : [message], structure, store);
    case 'throughline:clear':
      state.select(null);
      return null;
    case 'throughline:get-selection':
      return selectionMessage(structure, state);
    case 'throughline:view':
      if ('address' in message) state.restore(decodeAddress(message.address, structure));
      else if (message.view === 'table') state.showTable(openingTable(structure, 'papers'));
      else state.setView(message.view === 'map' ? 'both' : message.view);
      return null;
  }
}

/** Returns the message that tells what is selected in `state`. */
export function selectionMessage(
  structure: DatasetStructure,
  state: Pick<ExplorerState, 'selected' | 'picked' | 'link'>,
): Extract<EmbedMessage, { type: 'throughline:selection' }> {
  return { type: 'throughline:selection', nodes: selectedNodes(structure, state) };
}

/** Returns what is selected, or the ends of the link that is asked about. */
export function selectedNodes(
  structure: DatasetStructure,
  state: Pick<ExplorerState, 'selected' | 'picked' | 'link'>,
): SelectedNode[] {
  return chosenNodes(state).map((node) => ({
    id: idOf(structure, node),
    kind: node.kind,
    label: titleOf(structure, node),
  }));
}

function select(
  wanted: readonly NamedNode[],
  structure: DatasetStructure,
  store: ExplorerStore,
): EmbedMessage | null {
  const nodes: NodeRef[] = [];
  for (const named of wanted) {
    const node = findNamed(structure, named);
    if (node === null) return unknownNode(structure, named);
    nodes.push(node);
  }
  store.getState().pick(nodes);
  return null;
}

function unknownNode(structure: DatasetStructure, named: NamedNode): EmbedMessage {
  const [kind, name] = 'concept' in named ? ['concept', named.concept] : ['paper', named.paper];
  return {
    type: 'throughline:error',
    code: 'unknown-node',
    message: `This map has no ${kind} "${name}".`,
    near: nearNames(structure, named),
  };
}

function idOf({ papers, concepts }: DatasetStructure, { kind, number }: NodeRef): string {
  return (kind === 'paper' ? papers[number]?.id : concepts[number]?.id) ?? '';
}
