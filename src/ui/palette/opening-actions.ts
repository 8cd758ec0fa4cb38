/** Actions that open a dialog, a panel or a field. */
import { searchFieldId } from '../search/search-box.tsx';
import type { Action, Reach } from './action.ts';

const onDesk = ({ mode }: Reach) => mode !== 'phone';

export const openingActions: readonly Action[] = [
  {
    name: 'Search',
    keys: ['/'],
    also: 'find',
    act: () => document.getElementById(searchFieldId)?.focus(),
  },
  {
    name: 'Open Questions',
    also: 'ask and or not algebra panel',
    act: ({ surfaces }) => surfaces.setPanel('questions'),
  },
  {
    name: 'Open the reading list',
    also: 'to read read dismissed panel',
    act: ({ surfaces }) => surfaces.setPanel('reading'),
  },
  {
    name: 'Export',
    keys: ['E'],
    also: 'save download gephi gexf graphml csv bibtex',
    act: ({ surfaces }) => surfaces.open('export'),
  },
  {
    name: 'Open saved views',
    also: 'save this view name bookmark',
    act: ({ surfaces }) => surfaces.open('views'),
  },
  {
    name: 'Open the list of edits',
    also: 'rename merge hide curation load save',
    act: ({ surfaces }) => surfaces.open('edits'),
  },
  {
    name: 'Open your data',
    also: 'storage kept erase import export browser privacy',
    act: ({ surfaces }) => surfaces.open('storage'),
  },
  {
    name: 'About this map',
    also: 'how methods options quality robustness',
    act: ({ surfaces }) => surfaces.open('about'),
  },
  {
    name: 'Help and keys',
    keys: ['?'],
    also: 'shortcuts sheet',
    act: ({ surfaces }) => surfaces.open('help'),
  },
  {
    name: 'Take the tour',
    also: 'help introduction learn',
    act: ({ surfaces }) => surfaces.open('tour'),
  },
  {
    name: 'Fold or unfold the left panel',
    keys: ['['],
    also: 'communities filters margin',
    when: onDesk,
    act: ({ surfaces }) => surfaces.setLeftOpen(!surfaces.leftOpen),
  },
  {
    name: 'Fold or unfold the details',
    keys: [']'],
    also: 'right panel margin',
    when: onDesk,
    act: ({ surfaces }) => surfaces.setDetailsOpen(!surfaces.detailsOpen),
  },
];
