/** What the bars and panels around the map are called. */

export const frameText = {
  product: 'Throughline',
  close: 'Close',
  top: {
    maps: 'Maps',
    published: 'Published',
    yourMaps: 'Your maps',
    listMaps: 'All your maps',
    moreMaps: 'More maps',
    newMap: 'New map',
    damaged: 'damaged',
    view: 'View',
    export: 'Export',
    share: 'Share',
    theme: 'Theme',
    help: 'Help',
    about: 'About this map',
    coverage: 'What the map lacks',
    more: 'More',
  },
  theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
  panels: {
    questions: 'Questions',
    reading: 'Reading list',
    close: 'Close the panel',
  },
  panel: {
    fold: 'Fold the left panel',
    unfold: 'Unfold the left panel',
    name: 'Communities and filters',
  },
  phone: {
    tabs: 'Sections',
    map: 'Map',
    table: 'Table',
    filter: 'Filter',
    reading: 'Reading',
    sheet: 'Sheet',
    raise: 'Raise the sheet',
    lower: 'Lower the sheet',
  },
} as const;
