/** What actions are called, and the other words that find them. */
import type { Operator } from '../../explorer/question.ts';
import type { ReadState } from '../../explorer/reading-entry.ts';
import type { ThemeChoice } from '../theme/use-theme.ts';

interface ActionWords {
  /** What it does, as a command. Unique among all actions. */
  name: string;
  also?: string;
}

export const actionsText = {
  titles: {
    selection: 'Selection',
    view: 'View',
    opening: 'Open',
    communities: 'Communities',
    theme: 'Theme',
    maps: 'Maps',
  },
  selection: {
    fitSelection: { name: 'Fit the selection', also: 'zoom camera' },
    endSelection: { name: 'End the selection', also: 'clear close deselect' },
    hideSelection: { name: 'Hide the selection', also: 'remove' },
    selectLinked: { name: 'Select what is linked to it', also: 'neighbourhood 1 hop neighbours' },
    selectWithinTwo: { name: 'Select what is within two links', also: 'neighbourhood 2 hops' },
    invert: { name: 'Select everything else', also: 'invert outside' },
    openMenu: { name: 'Open the menu of the selection', also: 'context expand compare' },
    expand: { name: 'Show all its neighbours', also: 'expand hidden filters' },
    collapse: { name: 'Show its neighbours as the filters say', also: 'collapse' },
    putBack: { name: 'Put it back to its place', also: 'unpin' },
    unmark: { name: 'Take the mark away', also: 'reading list' },
    merge: { name: 'Merge this concept with another', also: 'edit' },
    hideConcept: { name: 'Hide this concept for good', also: 'edit remove' },
    ask: {
      and: { name: 'Ask for papers with this concept', also: 'question and algebra' },
      or: { name: 'Ask for papers with this concept or another', also: 'question or algebra' },
      not: { name: 'Ask for papers without this concept', also: 'question not algebra' },
    } satisfies Record<Operator, ActionWords>,
    mark: {
      'to-read': { name: 'Mark To read', also: 'reading list' },
      read: { name: 'Mark Read', also: 'reading list' },
      dismissed: { name: 'Mark Dismissed', also: 'reading list' },
    } satisfies Record<ReadState, ActionWords>,
  },
  view: {
    fit: { name: 'Fit the map', also: 'whole reset camera centre' },
    zoomIn: { name: 'Zoom in' },
    zoomOut: { name: 'Zoom out' },
    showBoth: { name: 'Show papers and concepts', also: 'view both' },
    showConcepts: { name: 'Show concepts alone', also: 'view' },
    showPapers: { name: 'Show papers alone', also: 'view' },
    tableOfPapers: { name: 'Show the table of papers', also: 'list rows csv view' },
    tableOfConcepts: { name: 'Show the table of concepts', also: 'list rows csv view' },
    box: { name: 'Select with a box', also: 'tool several drag' },
    lasso: { name: 'Select with a lasso', also: 'tool several draw' },
    selectAll: { name: 'Select all that is shown', also: 'everything pick' },
    undo: { name: 'Undo', also: 'take back' },
    redo: { name: 'Redo', also: 'again' },
    clearFilters: { name: 'Clear filters', also: 'years minimum question focus hidden reset' },
    clearQuestion: { name: 'Clear the question' },
    everyYear: { name: 'Show every year', also: 'clear years' },
    allCommunities: { name: 'Show all communities', also: 'hidden' },
    allNodes: { name: 'Show all hidden nodes' },
    endFocus: { name: 'End the focus on a community' },
    putAllBack: { name: 'Put all nodes back to their places', also: 'unpin pins drag' },
    sizeByPapers: { name: 'Size nodes by papers', also: 'look legend' },
    sizeByCitations: { name: 'Size nodes by citations', also: 'look legend' },
    oneSize: { name: 'Draw all nodes in one size', also: 'look legend even size' },
    patterns: {
      name: 'Show patterns of communities',
      also: 'look legend numbers without colour accessible',
    },
    colourAlone: { name: 'Show communities by colour alone', also: 'look legend patterns off' },
  },
  opening: {
    search: { name: 'Search', also: 'find' },
    questions: { name: 'Open Questions', also: 'ask and or not algebra panel' },
    reading: { name: 'Open the reading list', also: 'to read read dismissed panel' },
    readFirst: {
      name: 'What should I read first',
      also: 'where to start begin reading list recommend to read',
    },
    newMap: {
      name: 'New map',
      also: 'import open files library papers drop paste bibtex ris csv zotero add build',
    },
    maps: {
      name: 'Open your maps',
      also: 'list own library rename delete download update newer export change',
    },
    share: { name: 'Share', also: 'send publish link html file site embed offline mail' },
    export: { name: 'Export', also: 'save download gephi gexf graphml csv bibtex' },
    views: { name: 'Open saved views', also: 'save this view name bookmark' },
    edits: { name: 'Open the list of edits', also: 'rename merge hide curation load save' },
    storage: { name: 'Open your data', also: 'storage kept erase import export browser privacy' },
    coverage: { name: 'What the map lacks', also: 'coverage missing abstracts languages years' },
    about: { name: 'About this map', also: 'how methods options quality robustness' },
    help: { name: 'Help and keys', also: 'shortcuts sheet' },
    tour: { name: 'Take the tour', also: 'help introduction learn' },
    foldLeft: { name: 'Fold or unfold the left panel', also: 'communities filters margin' },
    foldDetails: { name: 'Fold or unfold the details', also: 'right panel margin' },
  },
  theme: {
    system: { name: 'Theme as the system', also: 'colours mode' },
    light: { name: 'Light theme', also: 'colours mode' },
    dark: { name: 'Dark theme', also: 'colours mode' },
  } satisfies Record<ThemeChoice, ActionWords>,
  focus: (community: string) => ({ name: `Focus on ${community}`, also: 'community' }),
  colourBy: (colouring: string) => ({
    name: `Colour by ${colouring.toLowerCase()}`,
    also: 'look legend color read met state field',
  }),
  openMap: (map: string) => ({ name: `Open the map ${map}` }),
  /** Of the user, where a published one has the name too. */
  openMyMap: (map: string) => ({ name: `Open your map ${map}` }),
} as const;
