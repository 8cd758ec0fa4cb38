/** Actions that open a dialog, a panel or a field. */
import { findPlace } from '../explorer/host.ts';
import { importRequests } from '../import/open-import.ts';
import { actionsText } from '../text/actions.ts';
import type { Action, Reach } from './action.ts';

const words = actionsText.opening;

const onPage = ({ host }: Reach) => host.kind === 'page';
const onDesk = ({ mode }: Reach) => mode !== 'phone';

export const openingActions: readonly Action[] = [
  {
    ...words.search,
    keys: ['/'],
    act: ({ host }) => findPlace(host.root(), 'search-field')?.focus(),
  },
  {
    ...words.questions,
    act: ({ surfaces }) => surfaces.setPanel('questions'),
  },
  {
    ...words.reading,
    act: ({ surfaces }) => surfaces.setPanel('reading'),
  },
  {
    ...words.readFirst,
    act: ({ surfaces }) => surfaces.setPanel('reading'),
  },
  {
    ...words.newMap,
    when: onPage,
    act: () => importRequests.getState().ask({}),
  },
  {
    ...words.maps,
    when: onPage,
    act: ({ surfaces }) => surfaces.open('maps'),
  },
  {
    ...words.export,
    keys: ['E'],
    act: ({ surfaces }) => surfaces.open('export'),
  },
  {
    ...words.share,
    when: onPage,
    act: ({ surfaces }) => surfaces.open('share'),
  },
  {
    ...words.views,
    act: ({ surfaces }) => surfaces.open('views'),
  },
  {
    ...words.edits,
    act: ({ surfaces }) => surfaces.open('edits'),
  },
  {
    ...words.storage,
    when: onPage,
    act: ({ surfaces }) => surfaces.open('storage'),
  },
  {
    ...words.coverage,
    act: ({ surfaces }) => surfaces.open('coverage'),
  },
  {
    ...words.about,
    act: ({ surfaces }) => surfaces.open('about'),
  },
  {
    ...words.help,
    keys: ['?'],
    act: ({ surfaces }) => surfaces.open('help'),
  },
  {
    ...words.tour,
    act: ({ surfaces }) => surfaces.open('tour'),
  },
  {
    ...words.foldLeft,
    keys: ['['],
    when: onDesk,
    act: ({ surfaces }) => surfaces.setLeftOpen(!surfaces.leftOpen),
  },
  {
    ...words.foldDetails,
    keys: [']'],
    when: onDesk,
    act: ({ surfaces }) => surfaces.setDetailsOpen(!surfaces.detailsOpen),
  },
];
