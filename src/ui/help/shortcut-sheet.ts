/** The keys of this release, in the order of the sheet. */

export const shortcutSheet: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: 'search' },
  { keys: ['Ctrl/Cmd', 'K'], does: 'every action, and everything on the map' },
  { keys: ['Arrows'], does: 'to the strongest neighbour that way' },
  { keys: ['Enter'], does: 'open details' },
  { keys: ['Shift', 'Enter'], does: 'add to the selection, or take out' },
  { keys: ['Esc'], does: 'close, then clear, then fit' },
  { keys: ['Tab'], does: 'top, left, map, details, status' },
  { keys: ['+', '−', '0'], does: 'zoom in, zoom out, fit' },
  { keys: ['F'], does: 'fit the selection' },
  { keys: ['N', 'P'], does: 'next evidence, previous evidence' },
  { keys: ['Shift', 'Arrows'], does: 'pan' },
  { keys: ['1', '2', '3', '4'], does: 'papers and concepts, concepts, papers, table' },
  { keys: ['[', ']'], does: 'fold the left panel, the details' },
  { keys: ['M'], does: 'the menu of the node, or of the map' },
  { keys: ['H'], does: 'hide the selection' },
  { keys: ['R'], does: 'mark the paper to read, read, dismissed' },
  { keys: ['E'], does: 'export' },
  { keys: ['Ctrl/Cmd', 'Z'], does: 'undo; with Shift, redo' },
  { keys: ['?'], does: 'this sheet' },
];
