/** The words of Help. */

export const helpText = {
  title: 'Help',
  dots: 'What the dots are',
  steps: [
    'Circles are concepts, squares are papers, a line means the paper mentions the concept.',
    'Colours are communities: papers that share concepts. Their names stand on the map.',
    'The slider under Communities finds fewer and larger ones, or more and smaller ones; the map follows.',
    'Click a concept to read every sentence that mentions it.',
    'A broader concept counts the papers of its narrower ones; the details lead from one to the other.',
    'Click a paper to read its abstract and see which papers are like it, and why.',
    'Edit renames a concept, merges it with another or hides it. Edits are kept in this browser, and saved as a file for the next build.',
  ],
  search: (dated: boolean) =>
    `Search${dated ? ', or filter by year' : ''}. The address keeps the view: a link reopens it.`,
  stays: 'Your papers stay on this machine: what you read, search and edit here is sent nowhere.',
  about: 'How the map was made, and how far to believe it:',
  program: (version: string, license: string) =>
    `Throughline ${version}, free software under the ${license} licence.`,
  keys: 'Keys',
  keysNote:
    'These act while the map has the focus; /, ?, Esc and those with Ctrl or Cmd act everywhere.',
  single: 'Single-key shortcuts',
  /** What the keys do. */
  shortcuts: {
    search: 'search',
    palette: 'every action, and everything on the map',
    walk: 'to the strongest neighbour that way',
    details: 'open details',
    pick: 'add to the selection, or take out',
    escape: 'close, then clear, then fit',
    places: 'top, left, map, details, status',
    zoom: 'zoom in, zoom out, fit',
    fitSelection: 'fit the selection',
    stepEvidence: 'next evidence, previous evidence',
    pan: 'pan',
    views: 'papers and concepts, concepts, papers, table',
    fold: 'fold the left panel, the details',
    menu: 'the menu of the node, or of the map',
    hide: 'hide the selection',
    mark: 'mark the paper to read, read, dismissed',
    export: 'export',
    undo: 'undo; with Shift, redo',
    sheet: 'this sheet',
  },
} as const;
