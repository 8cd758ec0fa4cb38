/** The sentences of the forms and the dialog for edits, which come with them. */
import type { CurationOutcome, Stage } from '../../core/types.ts';
import type { LoadedFile } from '../../explorer/curation-state.ts';
import { byCount, counted, number, sentence } from './numbers.ts';

export const editFormsText = {
  redo: 'Redo',
  remove: (edit: string) => `Take back: ${edit}`,
  takeBack: 'Take back',
  cancel: 'Cancel',
  newName: 'New name',
  saveName: 'Rename',
  longest: (most: number) => `A name has at most ${counted(most, 'character')}.`,
  taken: (label: string) => `Another concept is called “${label}”.`,
  mergeInstead: 'Merge the two',
  mergeTitle: (label: string) => `Merge “${label}” with`,
  mergeTwo: (first: string, second: string) => `Merge “${first}” and “${second}”`,
  mergeField: 'Concept to merge with',
  mergeHint: 'Search, or choose it on the map.',
  mergeNothing: 'No such concept.',
  mergeMore: (more: number) => `${number(more)} more. Type on to narrow them down.`,
  mergeName: 'Keep the name',
  together: (papers: number) => `Together in ${counted(papers, 'paper')}`,
  doMerge: 'Merge',
  other: 'Choose another',
  unmapped: 'not on the map',
  none: 'No edits yet. Rename, merge or hide a concept from its details, or load a curation file.',
  keptHere: 'Kept in this browser. A saved file makes them part of a build:',
  command: (file: string) => `npx throughline build papers.json --curation ${file}`,
  ofBuild: 'Made with the build',
  /** What of an edit did not apply; null where all did. */
  unapplied: ({ applied, reason }: CurationOutcome) =>
    reason === undefined ? null : `${applied ? sentence(reason) : `Not applied: ${reason}`}.`,
  save: 'Save curation file',
  load: 'Load curation file',
  read: ({ added, standing, unapplied, partial }: LoadedFile) =>
    [
      `${counted(added, 'edit')} loaded`,
      ...(unapplied > 0 ? [`${number(unapplied)} not applied`] : []),
      ...(partial > 0 ? [`${number(partial)} applied in part`] : []),
      ...(standing > 0 ? [`${number(standing)} stood already`] : []),
    ].join(', '),
  unread: (lines: number) =>
    `${counted(lines, 'line')} can't be read. Mend ${byCount(lines, 'it', 'them')} in the file and load it again:`,
  line: (line: number) => `Line ${line}`,
  problem: (message: string) =>
    /[.?!]$/.test(message) ? sentence(message) : `${sentence(message)}.`,
  moreLines: (lines: number) => `and ${counted(lines, 'more line')}.`,
  noText:
    'This is no text file. A curation file is a text with a line for each edit; nothing was loaded.',
  tooLarge: 'This file is too large for a curation file, which has a line for each edit.',
  refresh: 'Refresh communities and places',
  refreshNote:
    'Concepts and links follow each edit at once. Communities and places stay until they are refreshed; then papers and concepts move. A refresh lasts until the page is reloaded.',
  refreshed:
    'Communities and places are refreshed until the page is reloaded. A build with the saved file keeps them.',
  refreshing: 'Finding communities and places',
  refreshFailed: (reason: string) => `The refresh stopped: ${reason}`,
  stages: {
    reading: 'Reading papers',
    concepts: 'Reading concepts',
    graph: 'Linking papers',
    bridges: 'Finding bridges',
    neighbors: 'Finding nearest papers',
    communities: 'Finding communities',
    layout: 'Placing papers and concepts',
    dataset: 'Drawing up the map',
  } satisfies Record<Stage, string>,
} as const;
