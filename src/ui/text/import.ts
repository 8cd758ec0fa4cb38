/** The sentences of a new map: choosing files, the report on what was read, and the building. */
import type { Stage } from '../../core/types.ts';
import type {
  ColumnField,
  FieldCompletion,
  FileProblem,
  FileReading,
  ImportAccount,
  MergeCode,
  MergedRecord,
  RejectedRecord,
  ServiceWait,
} from '../../worker/import/protocol.ts';
import { languageName } from './languages.ts';
import { byCount, counted, nounFor, number, sentence } from './numbers.ts';

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const inWords = (value: number) => smallNumbers[value] ?? number(value);

/** Seconds that building takes on a laptop: a start, and a share for each paper. */
const secondsFor = (papers: number) => 2 + papers / 70;

function buildingTime(papers: number): string {
  const seconds = secondsFor(papers);
  if (seconds < 6) return 'Making the map takes a few seconds.';
  if (seconds < 50) {
    return `Making the map takes about ${number(5 * Math.round(seconds / 5))} seconds.`;
  }
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `Making the map takes about ${minutes === 1 ? 'a minute' : `${inWords(minutes)} minutes`}.`;
}

/** A sentence may have come with its stop or without. */
const stopped = (words: string) => (/[.?!]$/.test(words) ? words : `${words}.`);

const mergedBy: Record<MergeCode, string> = {
  doi: 'DOI',
  'arxiv-id': 'arXiv id',
  'pubmed-id': 'PubMed id',
  id: 'id',
  title: 'title',
};

export const importText = {
  title: 'New map',
  updating: (name: string) => `Update ${name}`,
  replaces:
    'The map is made anew of these files alone: papers that are not in them leave it. To add papers, add the older files as well.',
  cancel: 'Cancel',
  drop: 'Drop to make a map of it',
  start: {
    title: 'A map of your own papers',
    updateTitle: 'A newer export of the whole list',
    lead: 'Drop files or folders anywhere on this page, paste text, or choose them here. They are read in this browser, and nothing is sent anywhere.',
    files: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Or paste records, or one abstract a paragraph',
    readPaste: 'Read the text',
    formats: 'Read are',
    formatList: [
      ['Reference managers', 'BibTeX, RIS, EndNote (.enw, XML), CSL-JSON'],
      [
        'Databases',
        'Web of Science, Scopus, PubMed (.nbib, XML), IEEE, Embase, Dimensions, Lens, arXiv, OpenAlex, Semantic Scholar, Crossref',
      ],
      ['Anything else', 'CSV, TSV, JSON, JSON Lines, plain text; each also as .gz or .zip'],
    ],
  },
  search: {
    title: 'Or search a service',
    service: 'Service',
    by: 'Ask by',
    byWords: 'Words',
    byIds: 'Identifiers',
    words: 'Words',
    ids: (kinds: string) => `${kinds}, a line each`,
    unread: (lines: number, first: string) =>
      `${counted(lines, 'line')} ${byCount(lines, 'is', 'are')} no such identifier and will not be sent: “${first.slice(0, 60)}”.`,
    limit: 'Papers at most',
    contact: 'Your e-mail address, if you like',
    nothingYet: 'What is sent to whom stands here before you send it.',
    send: 'Search',
    others: 'arXiv and Zotero answer the command line only: throughline fetch.',
    progress: 'Papers that came',
    waiting: ({ reason, ms }: ServiceWait) =>
      `${stopped(reason)} It is asked again in ${counted(Math.ceil(ms / 1000), 'second')}.`,
    asking: (done: number, total: number) =>
      total === 0 ? 'Asking' : `Asking: ${number(done)} of ${number(total)} papers`,
  },
  complete: {
    title: 'Complete abstracts and years',
    send: ({ abstracts, years }: ImportAccount['completable']) => {
      const missing = [
        ...(abstracts > 0 ? [counted(abstracts, 'missing abstract')] : []),
        ...(years > 0 ? [counted(years, 'missing year')] : []),
      ];
      return `Complete ${missing.join(' and ')}`;
    },
    filled: ({ field, missing, filled, left }: FieldCompletion) => {
      const came = filled.map(({ from, papers }) => `${number(papers)} from ${from}`);
      const what = field === 'abstract' ? nounFor(missing, 'abstract') : nounFor(missing, 'year');
      return `Of ${number(missing)} missing ${what}: ${came.join(', ')}; ${left === 0 ? 'none' : number(left)} still missing.`;
    },
  },
  pasted: 'Pasted text',
  reading: 'Reading the files',
  readingCount: (done: number, total: number) =>
    total > 1 ? `Reading the files: ${number(done)} of ${number(total)}` : 'Reading the file',
  report: {
    title: ({ papers, files }: Pick<ImportAccount, 'papers' | 'files'>) => {
      if (papers === 0) return 'No paper was found';
      const read = files.filter(({ records }) => records > 0).length;
      return `${counted(papers, 'paper')} from ${inWords(read)} ${nounFor(read, 'file')}`;
    },
    privacy: 'Read in this browser. Nothing was sent anywhere.',
    privacyAsked: 'Read in this browser. Only what you asked of a service was sent.',
    buildingTime,
    nothing: 'A paper needs a title or an abstract. What is wrong with each file stands below.',
    addFiles: 'Add files',
    name: 'Name of the map',
    make: 'Make the map',
    makeUpdate: 'Update the map',
    noPapers: 'There is no paper to make a map of.',
    less: 'less',
    makes: 'makes',
    ofWhich: 'of which',
    recordsFound: (records: number) => `${nounFor(records, 'record')} found`,
    rejected: 'rejected',
    merged: 'merged as duplicates',
    papers: (papers: number) => nounFor(papers, 'paper'),
    withAbstract: 'with an abstract',
    showAll: 'Show all',
    showLess: 'Show fewer',
    saveList: 'Save as a list',
    onlyFirst: (shown: number, all: number) =>
      `The first ${number(shown)} of ${number(all)} are shown. The saved list has them all.`,
  },
  files: {
    title: 'Files',
    file: 'File',
    format: 'Format found',
    records: 'Records',
    read: 'Read',
    withAbstract: 'With abstract',
    rejected: 'Rejected',
    together: 'Together',
    unread: (files: number) => `${number(files)} could not be read`,
    noAbstracts: 'No column is read as the abstract. Choose it under Columns.',
    unknown: 'None',
    formatOf: ({ title, dialect }: FileReading) =>
      dialect === undefined ? title : `${title}, ${dialect} headers`,
    /** Remedies are those of the page where the reason names the command line's. */
    problem: ({ code, reason }: FileProblem) => {
      if (code === 'no-columns') {
        return 'No column is known to be a title or an abstract. Say under Columns which is which.';
      }
      return code === 'unknown-format'
        ? 'This file is of no known format. Save the list as RIS, BibTeX or CSV, and add that.'
        : stopped(`This file ${reason}`);
    },
    remove: (name: string) => `Remove ${name}`,
    columns: 'Columns',
    columnsOf: (file: string) => `Columns of ${file}`,
  },
  columns: {
    title: (file: string) => `Columns of ${file}`,
    lead: 'Say which column is what. Each shows its first values. A map needs a title or an abstract.',
    none: 'Not in this file',
    done: 'Done',
    fields: {
      title: 'Title',
      abstract: 'Abstract',
      authors: 'Authors',
      year: 'Year',
      date: 'Date',
      venue: 'Journal or venue',
      doi: 'DOI',
      arxivId: 'arXiv id',
      pubmedId: 'PubMed id',
      id: 'Id',
      url: 'Address',
      keywords: 'Keywords',
      language: 'Language',
      citations: 'Citations',
    } satisfies Record<ColumnField, string>,
    examples: (values: readonly string[]) => values.join(' · '),
  },
  mergedList: {
    title: 'Merged as duplicates',
    file: 'merged.csv',
    line: ({ kept, dropped, reason }: MergedRecord) =>
      kept.file === dropped.file
        ? `${kept.file}, lines ${number(kept.line)} and ${number(dropped.line)}: ${reason}`
        : `${kept.file} and ${dropped.file}: ${reason}`,
    by: (codes: ImportAccount['merged']['codes']) =>
      `${codes.map(({ code, count }) => `${number(count)} by ${mergedBy[code]}`).join(', ')}. The fuller record was kept, field by field.`,
  },
  rejectedList: {
    title: 'Rejected',
    file: 'rejected.csv',
    place: ({ file, line }: RejectedRecord) => `${file}, line ${number(line)}`,
    reason: ({ reason }: RejectedRecord) => sentence(stopped(reason)),
  },
  notes: {
    title: 'What to know about this map',
    nothing: 'Every paper has an abstract and a year.',
    noAbstract: {
      title: (papers: number) =>
        `${counted(papers, 'paper')} ${byCount(papers, 'has', 'have')} no abstract`,
      effect: (papers: number) =>
        byCount(
          papers,
          'It enters with its title only, so it has few concepts.',
          'They enter with their title only, so they have few concepts.',
        ),
    },
    noYear: {
      title: (papers: number) =>
        `${counted(papers, 'paper')} ${byCount(papers, 'has', 'have')} no year`,
      effect: (papers: number) =>
        byCount(
          papers,
          'It stays outside the filter of years.',
          'They stay outside the filter of years.',
        ),
    },
    language: {
      title: ({ language, papers }: ImportAccount['otherLanguages'][number]) =>
        `${counted(papers, 'paper')} in ${languageName(language)}`,
      effect: 'Concepts are found in English text only. Here they come from given keywords.',
    },
    few: {
      title: 'These are few papers for a map',
      effect: 'Concepts that papers share show from some twenty papers on.',
    },
  },
  building: {
    title: (name: string) => `Making ${name}`,
    lead: (papers: number) => `${counted(papers, 'paper')}, in this browser.`,
    held: (files: number) =>
      `${counted(files, 'file')} added since ${byCount(files, 'waits', 'wait')}: the map is made without. Cancel to read ${byCount(files, 'it', 'them')}.`,
    stages: {
      reading: 'Reading the files',
      concepts: 'Finding concepts in each paper',
      graph: 'Linking papers and concepts',
      bridges: 'Finding bridges',
      neighbors: 'Finding nearest papers',
      communities: 'Finding communities',
      layout: 'Placing papers and concepts',
      dataset: 'Drawing up the map',
    } satisfies Record<Stage, string>,
    /** What is left of the first stage when every paper is read. */
    gathering: 'Gathering the concepts of all papers',
    keeping: 'Keeping the map in this browser',
    of: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  },
  failure: {
    build: (reason: string) => `The map was not made: ${stopped(reason)}`,
    read: (reason: string) => `The files were not read: ${stopped(reason)}`,
    ask: (reason: string) =>
      reason === ''
        ? 'The service knows no such paper.'
        : stopped(reason.replaceAll('services/ask: ', '')),
    full: 'The map is made, but this browser has no room left to keep it. Save it as a file, delete a map under Your maps, then make it again.',
    refused:
      'The map is made, but this browser lets this page keep nothing, as in a private window. Save it as a file, or open this page in an ordinary window.',
    save: 'Save the map as a file',
    again: 'Try again',
  },
} as const;
