/** A node in words, for those who don't see the map. */
import type { DatasetStructure, NodeRef, Subgraph } from '../../core/types.ts';
import { titleOf } from '../../explorer/describe.ts';
import { communityOf, isVisible, selectVisibleEgo } from '../../explorer/ego-network.ts';
import { isBorderline } from '../../explorer/firmness.ts';
import { placeNameOf } from '../../explorer/place-name.ts';
import { descriptionsText as words } from '../text/descriptions.ts';

const namedNeighbours = 3;

/** Returns one sentence or two on `node`: what it is, where it lies, what it is linked to. */
export function describeNode(
  structure: DatasetStructure,
  visible: Subgraph,
  node: NodeRef | null,
): string {
  if (node === null) return words.nothing;
  const title = titleOf(structure, node);
  const community = structure.communities[communityOf(structure, node)];
  const home = community === undefined ? [] : [words.home(placeNameOf(structure, community).title)];
  const ego = selectVisibleEgo(structure, visible, node);
  if (ego === null) return `${[title, ...home].join(', ')}. ${words.absent}`;
  const nodes = node.kind === 'paper' ? structure.papers : structure.concepts;
  const borderline = isBorderline(nodes[node.number]) ? [words.borderline] : [];
  const names = ego.neighbours.slice(0, namedNeighbours).map((near) => titleOf(structure, near));
  const drawn = isVisible(visible, node);
  return [
    `${[title, kindOf(structure, node), ...home, ...borderline].join(', ')}.`,
    ...(drawn ? [] : [words.absent]),
    words.neighbours(ego.neighbours.length, drawn ? 'link' : otherKind(node), names),
  ].join(' ');
}

function otherKind(node: NodeRef): NodeRef['kind'] {
  return node.kind === 'paper' ? 'concept' : 'paper';
}

function kindOf(structure: DatasetStructure, { kind, number }: NodeRef): string {
  return kind === 'paper' ? words.paper : words.concept(structure.concepts[number]?.papers ?? 0);
}
