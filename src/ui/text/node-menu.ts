/** What the menu of a node and that of the map say. */
import { counted } from './numbers.ts';

export const nodeMenuText = {
  ofMap: 'The map',
  open: 'Open',
  add: 'Add to selection',
  takeOut: 'Take out of selection',
  whyLinked: (other: string) => `Why it is linked to ${other}`,
  expand: (neighbours: number) => `Add ${counted(neighbours, 'hidden neighbour')}`,
  collapse: 'Take added neighbours out',
  neighbours: 'Select it and its neighbours',
  neighboursOfAll: 'Select these and their neighbours',
  twoSteps: 'Select all within two links',
  and: 'Ask for papers with it',
  not: 'Ask for papers without it',
  askNoLonger: 'Leave it out of the question',
  compare: (other: string) => `Compare with ${other}`,
  hide: 'Hide',
  hideAll: (nodes: number) => `Hide ${counted(nodes, 'selected node')}`,
  putBack: 'Put back in its place',
  selectAll: 'Select everything shown',
  invert: 'Invert the selection',
  hideOthers: 'Hide all but the selection',
  show: (nodes: number) => `Show ${counted(nodes, 'hidden node')}`,
  putAllBack: (nodes: number) => `Put ${counted(nodes, 'moved node')} back`,
} as const;
