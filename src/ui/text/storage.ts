/** The sentences of the dialog about what is kept in this browser. */
import { byCount, counted, number } from './numbers.ts';

export interface KeptCounts {
  maps: number;
  papers: number;
  notes: number;
  views: number;
  edits: number;
  /** Lists of papers that the edits are of. */
  corpora: number;
  preferences: number;
}

export const storageText = {
  title: 'Your data',
  stays:
    'The maps that you make and what you mark, note, save and edit stays in this browser and is sent nowhere. A file of it can be taken to another browser.',
  rows: {
    maps: 'Your maps',
    reading: 'Reading list',
    views: 'Saved views',
    edits: 'Edits of concepts',
    preferences: 'Preferences',
  },
  maps: ({ maps }: KeptCounts) => counted(maps, 'map'),
  reading: ({ papers, notes }: KeptCounts) =>
    `${counted(papers, 'paper')}${notes > 0 ? `, ${counted(notes, 'note')}` : ''}`,
  views: ({ views }: KeptCounts) => counted(views, 'view'),
  edits: ({ edits, corpora }: KeptCounts) =>
    `${counted(edits, 'edit')}${corpora > 1 ? `, of ${counted(corpora, 'map')}` : ''}`,
  preferences: ({ preferences }: KeptCounts) => counted(preferences, 'choice'),
  preferencesHint: 'such as the theme',
  nothing: 'Nothing is kept yet.',
  exportAll: 'Export all',
  importFile: 'Import a file',
  file: 'throughline-your-data.json',
  erase: 'Erase all',
  /** "Erase 3 maps, 2 edits and your reading list of 4 papers from this browser?" */
  confirm: ({ maps, papers, views, edits, preferences }: KeptCounts) => {
    const things = [
      ...(maps > 0 ? [counted(maps, 'map')] : []),
      ...(edits > 0 ? [counted(edits, 'edit')] : []),
      ...(views > 0 ? [counted(views, 'saved view')] : []),
      ...(preferences > 0 ? [counted(preferences, 'preference')] : []),
      ...(papers > 0 ? [`your reading list of ${counted(papers, 'paper')}`] : []),
    ];
    const last = things.pop() ?? 'everything';
    const list = things.length === 0 ? last : `${things.join(', ')} and ${last}`;
    return `Erase ${list} from this browser? This cannot be undone.`;
  },
  doErase: 'Erase',
  keep: 'Keep',
  notErased: 'The browser did not let it be erased. Clear the site data in its settings.',
  erasedVisit:
    'This browser gives this page no storage, so only what this visit holds is erased. What an earlier visit may have kept goes with the site data, in the settings of the browser.',
  goOn: 'Begin anew',
  /** `corpora` are maps whose edits were taken in. */
  imported: (taken: {
    maps: number;
    papers: number;
    views: number;
    corpora: number;
    preferences: number;
  }) => {
    const { maps, papers, views, corpora, preferences } = taken;
    const words = [
      ...(maps > 0 ? [counted(maps, 'map')] : []),
      ...(papers > 0 ? [counted(papers, 'paper')] : []),
      ...(views > 0 ? [counted(views, 'view')] : []),
      ...(corpora > 0 ? [`edits of ${counted(corpora, 'map')}`] : []),
      ...(preferences > 0 ? [counted(preferences, 'preference')] : []),
    ];
    return words.length === 0 ? 'Nothing new in the file.' : `Taken in: ${words.join(', ')}.`;
  },
  unread: (entries: number) =>
    `${counted(entries, 'entry', 'entries')} that can’t be read ${byCount(entries, 'was', 'were')} left out.`,
  lostEdits: (maps: number) =>
    `Edits of ${counted(maps, 'map')} could not be kept in this browser and were left out.`,
  noFile: 'This file holds nothing of yours. Choose one that was exported here, or a reading list.',
  newer: 'This file is of a newer version. Open it with a newer Throughline.',
  lostMaps: 'The maps of the file could not be kept in this browser and were left out.',
  mapsLeftOut:
    'Your maps are too large for one file and were left out. Download them one by one under Your maps.',
  unreadMaps: 'The browser did not give your maps, so they were left out.',
  tooLarge: (megabytes: number) =>
    `This file is larger than ${number(megabytes)} MB, too large for what is kept here.`,
};
