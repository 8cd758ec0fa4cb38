/** Actions on what is selected. */
import type { NodeRef, Subgraph } from '../../core/types.ts';
import { nameForEdits } from '../../explorer/find-concept.ts';
import { nodesOutside, nodesWithin } from '../../explorer/neighbourhood.ts';
import { holdsNode, sameNode } from '../../explorer/node-refs.ts';
import type { Operator } from '../../explorer/question.ts';
import type { ReadState } from '../../explorer/reading-list.ts';
import { hasSelection } from '../../explorer/selection.ts';
import { selectVisible } from '../../explorer/visible.ts';
import { actionsText } from '../text/actions.ts';
import type { Action, Reach } from './action.ts';

const words = actionsText.selection;

export const selectionActions: readonly Action[] = [
  {
    ...words.fitSelection,
    keys: ['F'],
    when: (reach) => reach.stage !== null && hasSelection(reach.state),
    act: ({ stage }) => stage?.fitSelection(),
  },
  {
    ...words.endSelection,
    keys: ['Esc'],
    when: ({ state }) => hasSelection(state),
    act: ({ state }) => state.select(null),
  },
  {
    ...words.hideSelection,
    keys: ['H'],
    when: (reach) => selectedNodes(reach).length > 0,
    act: (reach) => reach.state.hideNodes(selectedNodes(reach)),
  },
  {
    ...words.selectLinked,
    when: (reach) => selectedNodes(reach).length > 0,
    act: (reach) => pickWithin(reach, 1),
  },
  {
    ...words.selectWithinTwo,
    when: (reach) => selectedNodes(reach).length > 0,
    act: (reach) => pickWithin(reach, 2),
  },
  {
    ...words.invert,
    when: (reach) => selectedNodes(reach).length > 0,
    act: (reach) => reach.state.pick(nodesOutside(visibleNow(reach), selectedNodes(reach))),
  },
  {
    ...words.openMenu,
    keys: ['M'],
    when: ({ stage, state }) => stage !== null && state.selected !== null,
    act: ({ stage }) => stage?.openMenu(),
  },
  {
    ...words.expand,
    when: ({ state }) => state.selected !== null && !holdsNode(state.expanded, state.selected),
    act: ({ state }) => state.selected !== null && state.toggleExpanded(state.selected),
  },
  {
    ...words.collapse,
    when: ({ state }) => state.selected !== null && holdsNode(state.expanded, state.selected),
    act: ({ state }) => state.selected !== null && state.toggleExpanded(state.selected),
  },
  {
    ...words.putBack,
    when: ({ state }) => state.pins.some(({ node }) => sameNode(node, state.selected)),
    act: ({ state }) => state.unpin(state.selected),
  },
  asking('and'),
  asking('or'),
  asking('not'),
  marking('to-read'),
  marking('read'),
  marking('dismissed'),
  {
    ...words.unmark,
    when: (reach) => selectedPapers(reach).some((id) => markOf(reach, id) !== null),
    act: (reach) => mark(reach, null),
  },
  {
    ...words.merge,
    when: (reach) => canEdit(reach),
    act: ({ map, state, surfaces }) =>
      surfaces.setMerging(map.structure.concepts[state.selected?.number ?? -1]?.id ?? null),
  },
  {
    ...words.hideConcept,
    when: (reach) => canEdit(reach),
    act: ({ map: { structure, texts, curation }, state }) => {
      const concept = nameForEdits(structure, texts, state.selected?.number ?? -1);
      if (concept !== undefined) void curation.getState().edit({ kind: 'hide', concept });
    },
  },
];

function asking(operator: Operator): Action {
  return {
    ...words.ask[operator],
    when: ({ state }) => state.selected?.kind === 'concept',
    act: ({ state }) =>
      state.selected !== null && state.ask({ operator, concept: state.selected.number }),
  };
}

function marking(read: ReadState): Action {
  return {
    ...words.mark[read],
    keys: ['R'],
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
