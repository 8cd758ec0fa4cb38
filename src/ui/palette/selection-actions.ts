/** Actions on what is selected. */
import type { NodeRef, Subgraph } from '../../core/types.ts';
import { nameForEdits } from '../../explorer/find-concept.ts';
import { nodesOutside, nodesWithin } from '../../explorer/neighbourhood.ts';
import { holdsNode, sameNode } from '../../explorer/node-refs.ts';
import type { Operator } from '../../explorer/question.ts';
import type { ReadState } from '../../explorer/reading-list.ts';
import { hasSelection } from '../../explorer/selection.ts';
import { selectVisible } from '../../explorer/visible.ts';
import type { Action, Reach } from './action.ts';

export const selectionActions: readonly Action[] = [
  {
    name: 'Fit the selection',
    keys: ['F'],
    also: 'zoom camera',
    when: (reach) => reach.stage !== null && hasSelection(reach.state),
    act: ({ stage }) => stage?.fitSelection(),
  },
  {
    name: 'End the selection',
    keys: ['Esc'],
    also: 'clear close deselect',
    when: ({ state }) => hasSelection(state),
    act: ({ state }) => state.select(null),
  },
  {
    name: 'Hide the selection',
    keys: ['H'],
    also: 'remove',
    when: (reach) => selectedNodes(reach).length > 0,
    act: (reach) => reach.state.hideNodes(selectedNodes(reach)),
  },
  {
    name: 'Select what is linked to it',
    also: 'neighbourhood 1 hop neighbours',
    when: (reach) => selectedNodes(reach).length > 0,
    act: (reach) => pickWithin(reach, 1),
  },
  {
    name: 'Select what is within two links',
    also: 'neighbourhood 2 hops',
    when: (reach) => selectedNodes(reach).length > 0,
    act: (reach) => pickWithin(reach, 2),
  },
  {
    name: 'Select everything else',
    also: 'invert outside',
    when: (reach) => selectedNodes(reach).length > 0,
    act: (reach) => reach.state.pick(nodesOutside(visibleNow(reach), selectedNodes(reach))),
  },
  {
    name: 'Open the menu of the selection',
    keys: ['M'],
    also: 'context expand compare',
    when: ({ stage, state }) => stage !== null && state.selected !== null,
    act: ({ stage }) => stage?.openMenu(),
  },
  {
    name: 'Show all its neighbours',
    also: 'expand hidden filters',
    when: ({ state }) => state.selected !== null && !holdsNode(state.expanded, state.selected),
    act: ({ state }) => state.selected !== null && state.toggleExpanded(state.selected),
  },
  {
    name: 'Show its neighbours as the filters say',
    also: 'collapse',
    when: ({ state }) => state.selected !== null && holdsNode(state.expanded, state.selected),
    act: ({ state }) => state.selected !== null && state.toggleExpanded(state.selected),
  },
  {
    name: 'Put it back to its place',
    also: 'unpin',
    when: ({ state }) => state.pins.some(({ node }) => sameNode(node, state.selected)),
    act: ({ state }) => state.unpin(state.selected),
  },
  asking('Ask for papers with this concept', 'and'),
  asking('Ask for papers with this concept or another', 'or'),
  asking('Ask for papers without this concept', 'not'),
  marking('Mark To read', 'to-read'),
  marking('Mark Read', 'read'),
  marking('Mark Dismissed', 'dismissed'),
  {
    name: 'Take the mark away',
    also: 'reading list',
    when: (reach) => selectedPapers(reach).some((id) => markOf(reach, id) !== null),
    act: (reach) => mark(reach, null),
  },
  {
    name: 'Merge this concept with another',
    also: 'edit',
    when: (reach) => canEdit(reach),
    act: ({ map, state, surfaces }) =>
      surfaces.setMerging(map.structure.concepts[state.selected?.number ?? -1]?.id ?? null),
  },
  {
    name: 'Hide this concept for good',
    also: 'edit remove',
    when: (reach) => canEdit(reach),
    act: ({ map: { structure, texts, curation }, state }) => {
      const concept = nameForEdits(structure, texts, state.selected?.number ?? -1);
      if (concept !== undefined) void curation.getState().edit({ kind: 'hide', concept });
    },
  },
];

function asking(name: string, operator: Operator): Action {
  return {
    name,
    also: `question ${operator} algebra`,
    when: ({ state }) => state.selected?.kind === 'concept',
    act: ({ state }) =>
      state.selected !== null && state.ask({ operator, concept: state.selected.number }),
  };
}

function marking(name: string, read: ReadState): Action {
  return {
    name,
    keys: ['R'],
    also: 'reading list',
    when: (reach) => selectedPapers(reach).some((id) => markOf(reach, id) !== read),
    act: (reach) => mark(reach, read),
  };
}

function selectedNodes({ state }: Reach): readonly NodeRef[] {
  return state.selected === null ? state.picked : [state.selected];
}

function visibleNow({ map, state }: Reach): Subgraph {
  return selectVisible(map.structure, state);
}

function pickWithin(reach: Reach, hops: number): void {
  reach.state.pick(nodesWithin(visibleNow(reach), selectedNodes(reach), hops));
}

/** Ids of the selected papers. */
function selectedPapers(reach: Reach): string[] {
  const { papers } = reach.map.structure;
  return selectedNodes(reach).flatMap(({ kind, number }) =>
    kind === 'paper' ? (papers[number]?.id ?? []) : [],
  );
}

function markOf({ map }: Reach, paper: string): ReadState | null {
  return map.reading.getState().marks.get(paper)?.state ?? null;
}

function mark(reach: Reach, read: ReadState | null): void {
  reach.map.reading.getState().mark(selectedPapers(reach), read);
}

function canEdit({ map, state }: Reach): boolean {
  return state.selected?.kind === 'concept' && map.texts !== null;
}
