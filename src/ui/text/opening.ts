/** What is said until a map is open, and where none can be. */
import { counted } from './numbers.ts';

export const openingText = {
  loading: {
    maps: 'Looking for maps',
    reading: (papers: number) =>
      papers > 0 ? `Reading ${counted(papers, 'paper')}` : 'Reading the map',
    drawing: 'Drawing the map',
    table: 'Laying out the table',
    sentences: 'Sentences are still arriving',
  },
  failure: {
    title: 'The map did not load',
    remedy: 'Check the connection, then Try again.',
    rebuild: 'Build the map again from its papers, or open another one:',
    rebuildOnly: 'Build the map again from its papers:',
    allow: 'Allow site data for this page, then Try again.',
    makeAgain:
      'It may be of another version of Throughline. Make it again from your files; it keeps its name and place.',
    fromFiles: 'Make it again',
    again: 'Try again',
    sentences: 'The sentences did not arrive.',
    damagedSentences: "The file of the sentences is damaged. 'throughline build' writes it again.",
  },
  noMaps: {
    title: 'No map is published here yet',
    unknown: (name: string) => `No map is called '${name}' here`,
    remedy:
      'Drop a list of papers on this page, or build a map on the command line and Look again:',
    again: 'Look again',
    mine: 'This map is not in this browser',
    mineRemedy:
      'Maps that you make stay in the browser that made them, until they are deleted. Take them along under Your data, or make this one again from its files.',
  },
} as const;
