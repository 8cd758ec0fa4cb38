/** The sentences about the maps of the user: their list, and what an update changed. */
import type { MapUpdate } from '../../explorer/describe-update.ts';
import type { MapCounts, OwnMap } from '../../explorer/own-map.ts';
import { byCount, counted, fileSize, number } from './numbers.ts';

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** Names of files that are told before the rest is counted. */
const namedSources = 2;

export const mapsText = {
  title: 'Your maps',
  stays:
    'Maps that you made. They are kept in this browser under their names and are sent nowhere; downloaded, a map is a folder that throughline serve shows.',
  none: 'No maps yet. Drop a list of papers on the page, or choose New map.',
  make: 'New map',
  openNow: 'open',
  counts: ({ papers, concepts, communities }: MapCounts) =>
    [
      counted(papers, 'paper'),
      counted(concepts, 'concept'),
      counted(communities, 'community', 'communities'),
    ].join(', '),
  built: ({ builtAt, size }: OwnMap) =>
    `Made on ${day.format(new Date(builtAt))}${size > 0 ? `, ${fileSize(size)}` : ''}`,
  /** "from library.bib, savedrecs.txt and 3 other files" */
  sources: (sources: readonly string[]) => {
    const named = sources.length === namedSources + 1 ? sources : sources.slice(0, namedSources);
    const rest = sources.length - named.length;
    const words = rest > 0 ? [...named, counted(rest, 'other file')] : [...named];
    const last = words.pop();
    return `from ${words.length === 0 ? '' : `${words.join(', ')} and `}${last}`;
  },
  actions: (name: string) => `What can be done with ${name}`,
  rename: 'Rename',
  renameNamed: (name: string) => `Rename ${name}`,
  update: 'Update',
  updateNamed: (name: string) => `Update ${name} with a newer export`,
  changes: 'What changed',
  changesNamed: (name: string) => `What changed in ${name}`,
  download: 'Download',
  downloadNamed: (name: string) => `Download ${name}`,
  remove: 'Delete',
  removeNamed: (name: string) => `Delete ${name}`,
  confirm: ({ name, papers }: OwnMap) =>
    `Delete “${name}”, ${counted(papers, 'paper')}, from this browser, with the views saved of it? This cannot be undone. What you marked and noted stays in the reading list.`,
  doRemove: 'Delete',
  keep: 'Keep',
  form: {
    newName: 'New name of the map',
    save: 'Save',
    cancel: 'Cancel',
    taken: (name: string) => `Another map is called “${name}”. Choose another name.`,
  },
  full: 'The browser has no room left for this. Delete a map that is downloaded already, then try again.',
  refused: 'The browser did not let it be done. Allow site data for this page, then try again.',
  gone: 'The files of this map are no longer in this browser.',
};

export const updateText = {
  title: (name: string) => `What changed in ${name}`,
  reading: 'Comparing the two maps',
  unreadable: 'The map before this one can’t be read any more, so what changed is not known.',
  close: 'Close',
  since: (builtAt: string) => `Against the map of ${day.format(new Date(builtAt))}:`,
  /** "62 papers became 70." */
  /** "62 papers, 53 before: 10 new, 1 gone, 2 changed, 50 as they were" */
  papers: (before: number, after: number, { added, gone, changed, same }: MapUpdate['papers']) =>
    `${counted(after, 'paper')}, ${number(before)} before: ${partsOf([
      [added.length, 'new'],
      [gone.length, 'gone'],
      [changed.length, 'changed'],
      [same, byCount(same, 'as it was', 'as they were')],
    ])}`,
  concepts: (before: number, after: number, { added, gone }: MapUpdate['concepts']) =>
    `${counted(after, 'concept')}, ${number(before)} before${
      added.length + gone.length === 0
        ? ''
        : `: ${partsOf([
            [added.length, 'new'],
            [gone.length, 'gone'],
          ])}`
    }`,
  communities: (before: number, after: number) =>
    `${counted(after, 'community', 'communities')}, ${number(before)} before`,
  sections: {
    added: 'New papers',
    gone: 'Papers that are gone',
    changed: 'Papers that changed',
    newConcepts: 'New concepts',
    goneConcepts: 'Concepts that are gone',
  },
  goneHint: 'What you marked and noted on them stays in the reading list.',
  more: (count: number) => `Show ${counted(count, 'more', 'more')}`,
  fields: {
    title: 'title',
    abstract: 'abstract',
    authors: 'authors',
    year: 'year',
    venue: 'venue',
    doi: 'DOI',
    arxivId: 'arXiv id',
    pubmedId: 'PubMed id',
    keywords: 'keywords',
    language: 'language',
  },
  addedField: (field: string, value: string | null) =>
    value === null ? `${field} added` : `${field} added: ${value}`,
  goneField: (field: string) => `${field} gone`,
  changedField: (field: string) => `${field} changed`,
  shortField: (field: string, before: string, after: string) => `${field} ${before}, now ${after}`,
};

/** "10 new, 1 gone" */
function partsOf(parts: readonly (readonly [count: number, what: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${number(count)} ${what}`)
    .join(', ');
}
