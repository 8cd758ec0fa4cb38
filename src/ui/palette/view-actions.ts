/** Actions on what the map shows, and on how it shows it. */
import { nodesIn } from '../../explorer/neighbourhood.ts';
import { openingTable } from '../../explorer/table/table-choice.ts';
import { selectVisible } from '../../explorer/visible.ts';
import { actionsText } from '../text/actions.ts';
import type { Action, Reach } from './action.ts';

const words = actionsText.view;

const drawn = ({ stage }: Reach) => stage !== null;

export const viewActions: readonly Action[] = [
  {
    ...words.fit,
    keys: ['0'],
    when: drawn,
    act: ({ stage }) => stage?.fit(),
  },
  { ...words.zoomIn, keys: ['+'], when: drawn, act: ({ stage }) => stage?.zoomIn() },
  { ...words.zoomOut, keys: ['−'], when: drawn, act: ({ stage }) => stage?.zoomOut() },
  {
    ...words.showBoth,
    keys: ['1'],
    act: ({ state }) => state.setView('both'),
  },
  {
    ...words.showConcepts,
    keys: ['2'],
    act: ({ state }) => state.setView('concepts'),
  },
  {
    ...words.showPapers,
    keys: ['3'],
    act: ({ state }) => state.setView('papers'),
  },
  {
    ...words.tableOfPapers,
    keys: ['4'],
    act: ({ map, state }) => state.showTable(openingTable(map.structure, 'papers')),
  },
  {
    ...words.tableOfConcepts,
    act: ({ map, state }) => state.showTable(openingTable(map.structure, 'concepts')),
  },
  {
    ...words.box,
    when: drawn,
    act: ({ surfaces }) => surfaces.setTool('box'),
  },
  {
    ...words.lasso,
    when: drawn,
    act: ({ surfaces }) => surfaces.setTool('lasso'),
  },
  {
    ...words.selectAll,
    act: ({ map, state }) => state.pick(nodesIn(selectVisible(map.structure, state))),
  },
  {
    ...words.undo,
    keys: ['Ctrl/Cmd', 'Z'],
    when: ({ map }) => map.steps.getState().past.length > 0,
    act: ({ map }) => void map.steps.getState().undo(),
  },
  {
    ...words.redo,
    keys: ['Ctrl/Cmd', 'Shift', 'Z'],
    when: ({ map }) => map.steps.getState().future.length > 0,
    act: ({ map }) => void map.steps.getState().redo(),
  },
  {
    ...words.clearFilters,
    act: ({ state }) => state.clearFilters(),
  },
  {
    ...words.clearQuestion,
    when: ({ state }) => state.question.length > 0,
    act: ({ state }) => state.setQuestion([]),
  },
  {
    ...words.everyYear,
    when: ({ state }) => state.years !== null,
    act: ({ state }) => state.setYears(null),
  },
  {
    ...words.allCommunities,
    when: ({ state }) => state.hiddenCommunities.length > 0,
    act: ({ state }) => state.showAllCommunities(),
  },
  {
    ...words.allNodes,
    when: ({ state }) => state.hiddenNodes.length > 0,
    act: ({ state }) => state.showAllNodes(),
  },
  {
    ...words.endFocus,
    when: ({ state }) => state.focusedCommunity !== null,
    act: ({ state }) => state.focusCommunity(null),
  },
  {
    ...words.putAllBack,
    when: ({ state }) => state.pins.length > 0,
    act: ({ state }) => state.unpin(null),
  },
  {
    ...words.sizeByPapers,
    when: ({ state }) => state.sizing !== 'papers',
    act: ({ state }) => state.setSizing('papers'),
  },
  {
    ...words.sizeByCitations,
    when: ({ map, state }) =>
      state.sizing !== 'citations' &&
      map.structure.papers.some(({ citations }) => citations !== undefined),
    act: ({ state }) => state.setSizing('citations'),
  },
  {
    ...words.oneSize,
    when: ({ state }) => state.sizing !== 'even',
    act: ({ state }) => state.setSizing('even'),
  },
  {
    ...words.patterns,
    when: ({ patterns }) => !patterns,
    act: ({ choosePatterns }) => choosePatterns(true),
  },
  {
    ...words.colourAlone,
    when: ({ patterns }) => patterns,
    act: ({ choosePatterns }) => choosePatterns(false),
  },
];
