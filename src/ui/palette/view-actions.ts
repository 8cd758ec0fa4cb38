/** Actions on what the map shows, and on how it shows it. */
import { nodesIn } from '../../explorer/neighbourhood.ts';
import { openingTable } from '../../explorer/table/table-choice.ts';
import { selectVisible } from '../../explorer/visible.ts';
import type { Action, Reach } from './action.ts';

const drawn = ({ stage }: Reach) => stage !== null;

export const viewActions: readonly Action[] = [
  {
    name: 'Fit the map',
    keys: ['0'],
    also: 'whole reset camera centre',
    when: drawn,
    act: ({ stage }) => stage?.fit(),
  },
  { name: 'Zoom in', keys: ['+'], when: drawn, act: ({ stage }) => stage?.zoomIn() },
  { name: 'Zoom out', keys: ['−'], when: drawn, act: ({ stage }) => stage?.zoomOut() },
  {
    name: 'Show papers and concepts',
    keys: ['1'],
    also: 'view both',
    act: ({ state }) => state.setView('both'),
  },
  {
    name: 'Show concepts alone',
    keys: ['2'],
    also: 'view',
    act: ({ state }) => state.setView('concepts'),
  },
  {
    name: 'Show papers alone',
    keys: ['3'],
    also: 'view',
    act: ({ state }) => state.setView('papers'),
  },
  {
    name: 'Show the table of papers',
    keys: ['4'],
    also: 'view list rows columns',
    act: ({ map, state }) => state.showTable(openingTable(map.structure, 'papers')),
  },
  {
    name: 'Show the table of concepts',
    also: 'view list rows columns',
    act: ({ map, state }) => state.showTable(openingTable(map.structure, 'concepts')),
  },
  {
    name: 'Select all that is shown',
    also: 'everything pick',
    act: ({ map, state }) => state.pick(nodesIn(selectVisible(map.structure, state))),
  },
  {
    name: 'Undo',
    keys: ['Ctrl/Cmd', 'Z'],
    also: 'take back',
    when: ({ map }) => map.steps.getState().past.length > 0,
    act: ({ map }) => void map.steps.getState().undo(),
  },
  {
    name: 'Redo',
    keys: ['Ctrl/Cmd', 'Shift', 'Z'],
    also: 'again',
    when: ({ map }) => map.steps.getState().future.length > 0,
    act: ({ map }) => void map.steps.getState().redo(),
  },
  {
    name: 'Clear filters',
    also: 'years minimum question focus hidden reset',
    act: ({ state }) => state.clearFilters(),
  },
  {
    name: 'Clear the question',
    when: ({ state }) => state.question.length > 0,
    act: ({ state }) => state.setQuestion([]),
  },
  {
    name: 'Show every year',
    also: 'clear years',
    when: ({ state }) => state.years !== null,
    act: ({ state }) => state.setYears(null),
  },
  {
    name: 'Show all communities',
    also: 'hidden',
    when: ({ state }) => state.hiddenCommunities.length > 0,
    act: ({ state }) => state.showAllCommunities(),
  },
  {
    name: 'Show all hidden nodes',
    when: ({ state }) => state.hiddenNodes.length > 0,
    act: ({ state }) => state.showAllNodes(),
  },
  {
    name: 'End the focus on a community',
    when: ({ state }) => state.focusedCommunity !== null,
    act: ({ state }) => state.focusCommunity(null),
  },
  {
    name: 'Put all nodes back to their places',
    also: 'unpin pins drag',
    when: ({ state }) => state.pins.length > 0,
    act: ({ state }) => state.unpin(null),
  },
  {
    name: 'Size nodes by papers',
    also: 'look legend',
    when: ({ state }) => state.sizing !== 'papers',
    act: ({ state }) => state.setSizing('papers'),
  },
  {
    name: 'Size nodes by citations',
    also: 'look legend',
    when: ({ map, state }) =>
      state.sizing !== 'citations' &&
      map.structure.papers.some(({ citations }) => citations !== undefined),
    act: ({ state }) => state.setSizing('citations'),
  },
  {
    name: 'Draw all nodes in one size',
    also: 'look legend even size',
    when: ({ state }) => state.sizing !== 'even',
    act: ({ state }) => state.setSizing('even'),
  },
  {
    name: 'Colour by community',
    also: 'look legend color',
    when: ({ state }) => state.colouring !== 'community',
    act: ({ state }) => state.setColouring('community'),
  },
  {
    name: 'Colour by year',
    also: 'look legend color',
    when: ({ map, state }) =>
      state.colouring !== 'year' && map.structure.papers.some(({ year }) => year !== undefined),
    act: ({ state }) => state.setColouring('year'),
  },
  {
    name: 'Colour by what you have read',
    also: 'look legend color reading list state met',
    when: ({ state }) => state.colouring !== 'reading',
    act: ({ state }) => state.setColouring('reading'),
  },
];
