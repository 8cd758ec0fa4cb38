/** What can be done with a node, in the groups of its menu. */
import type { DatasetStructure, NodeRef, Subgraph } from '../../core/types.ts';
import { titleOf } from '../../explorer/describe.ts';
import { areLinked, countHiddenNeighbours, nodesWithin } from '../../explorer/neighbourhood.ts';
import { holdsNode, linkBetween, sameNode } from '../../explorer/node-refs.ts';
import { askAlso, type Operator } from '../../explorer/question.ts';
import { countLeft } from '../../explorer/question-counts.ts';
import type { ExplorerState } from '../../explorer/state.ts';
import type { ExplorerActions } from '../../explorer/store.ts';
import { nodeMenuText as text } from '../text/node-menu.ts';
import { clipped, counted } from '../text/numbers.ts';

export interface MenuEntry {
  name: string;
  /** What it would leave, for a choice that filters. */
  note?: string;
  act(): void;
}

export interface MenuGround {
  structure: DatasetStructure;
  visible: Subgraph;
  state: ExplorerState & ExplorerActions;
}

/** Returns the entries for `node`, in groups, of which some may be empty. */
export function nodeEntries(ground: MenuGround, node: NodeRef): MenuEntry[][] {
  return [
    selectingEntries(ground, node),
    neighbourEntries(ground, node),
    questionEntries(ground, node),
    placingEntries(ground, node),
  ];
}

function selectingEntries({ structure, state }: MenuGround, node: NodeRef): MenuEntry[] {
  const { selected, picked, select, togglePicked, openLink, compare } = state;
  const isPicked = holdsNode(picked, node);
  const isOpen = sameNode(selected, node);
  const entries: MenuEntry[] = [];
  if (!isOpen) entries.push({ name: text.open, act: () => select(node) });
  if (!isOpen) {
    entries.push({ name: isPicked ? text.takeOut : text.add, act: () => togglePicked(node) });
  }
  const [first, second, third] = picked;
  const pair =
    isPicked && third === undefined ? (sameNode(first ?? null, node) ? second : first) : null;
  const other = isOpen ? null : (selected ?? pair ?? null);
  if (other === null) return entries;
  const name = clipped(titleOf(structure, other));
  if (areLinked(structure, node, other)) {
    entries.push({
      name: text.whyLinked(name),
      act: () => openLink(linkBetween(node, other)),
    });
  }
  entries.push({
    name: text.compare(name),
    act: () =>
      compare([
        { kind: 'node', node: other },
        { kind: 'node', node },
      ]),
  });
  return entries;
}

function neighbourEntries({ structure, visible, state }: MenuGround, node: NodeRef): MenuEntry[] {
  const { expanded, picked, view, toggleExpanded, pick } = state;
  const hidden = countHiddenNeighbours(structure, visible, view, node);
  const isExpanded = holdsNode(expanded, node);
  const from = holdsNode(picked, node) ? picked : [node];
  const within = (hops: number) => () => pick(nodesWithin(visible, from, hops));
  return [
    ...(isExpanded || hidden > 0
      ? [
          {
            name: isExpanded ? text.collapse : text.expand(hidden),
            act: () => toggleExpanded(node),
          },
        ]
      : []),
    { name: from === picked ? text.neighboursOfAll : text.neighbours, act: within(1) },
    { name: text.twoSteps, act: within(2) },
  ];
}

function questionEntries(
  { structure, state }: MenuGround,
  { kind, number: concept }: NodeRef,
): MenuEntry[] {
  if (kind === 'paper') return [];
  const { question, ask, askNoLonger } = state;
  const note = (operator: Operator) => {
    const asked = askAlso(question, { operator, concept });
    return counted(countLeft(structure, { ...state, question: asked }), 'paper');
  };
  const operator = question.find((term) => term.concept === concept)?.operator;
  return [
    ...(operator === 'and'
      ? []
      : [{ name: text.and, note: note('and'), act: () => ask({ operator: 'and', concept }) }]),
    ...(operator === 'not'
      ? []
      : [{ name: text.not, note: note('not'), act: () => ask({ operator: 'not', concept }) }]),
    ...(operator === undefined
      ? []
      : [{ name: text.askNoLonger, act: () => askNoLonger(concept) }]),
  ];
}

function placingEntries({ state }: MenuGround, node: NodeRef): MenuEntry[] {
  const { picked, pins, hideNodes, unpin } = state;
  const gone = holdsNode(picked, node) ? picked : [node];
  return [
    {
      name: gone === picked ? text.hideAll(picked.length) : text.hide,
      act: () => hideNodes(gone),
    },
    ...(pins.some((pin) => sameNode(pin.node, node))
      ? [{ name: text.putBack, act: () => unpin(node) }]
      : []),
  ];
}
