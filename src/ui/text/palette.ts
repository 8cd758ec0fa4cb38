/** The words of the command palette, but for the names of actions. */
export const paletteText = {
  title: 'Commands',
  placeholder: 'Type an action, a concept, a paper',
  results: 'Actions and finds',
  actions: 'Actions',
  open: 'All actions',
  nothing: (query: string) => `No action and nothing on the map is called '${query}'.`,
  keys: 'Ctrl/Cmd K',
  found: (rows: number) => `${rows} to choose from`,
};
