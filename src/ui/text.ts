/** Every sentence of the interface but those of the dialogs for edits and of About, so that its voice stays one: plain, present tense, counts with their noun. */
import type { CurationEdit, LinkTests, MergeReason } from '../core/types.ts';
import type { SubgraphSize } from '../explorer/export-scopes.ts';
import type { Solidity } from '../explorer/firmness.ts';
import { type PassingLinks, passesAll } from '../explorer/link-tests.ts';
import type { MapView } from '../explorer/state.ts';

const numbers = new Intl.NumberFormat('en');

/** Returns `value` as people write it: 10,000. */
export function number(value: number): string {
  return numbers.format(value);
}

/** Returns a number with its noun: "1 paper", "62 papers". */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${number(value)} ${nounFor(value, noun, plural)}`;
}

/** Returns the noun for a number of things, without the number. */
export function nounFor(value: number, noun: string, plural = `${noun}s`): string {
  return value === 1 ? noun : plural;
}

/** Returns how much of a whole is shown: "2 of 11", or "11" where all is. */
export function shownOf(shown: number, all: number): string {
  return shown === all ? number(all) : `${number(shown)} of ${number(all)}`;
}

/** Returns an error rate: "0.1 %", "5 %", or "all" where everything passes. */
export function errorRateInWords(rate: number): string {
  return passesAll(rate) ? 'all' : `${numbers.format(Math.round(1000 * rate) / 10)}\u00a0%`;
}

/** Returns what chance gives, never 0: "3.1", "12", "under 0.1". */
export function expectedInWords(expected: number): string {
  if (expected < 0.1) return 'under 0.1';
  return numbers.format(expected < 10 ? Math.round(10 * expected) / 10 : Math.round(expected));
}

/** Returns a share as whole percent, never 0 for something: "73 %", "under 1 %". */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? 'under 1 %' : `${rounded} %`;
}

/** Returns a size of a file in words: "about 9 kB". */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const kilobytes = bytes / 1000;
  return kilobytes < 1000
    ? `about ${number(Math.round(kilobytes))} kB`
    : `about ${numbers.format(Math.round(kilobytes / 100) / 10)} MB`;
}

/** Letters of a name where it is one of several things in a line. */
const longestInLine = 80;

/** Returns `name` with at most 80 letters, the last of them an ellipsis where it was longer. */
export function clipped(name: string): string {
  if (name.length <= longestInLine) return name;
  const letters = [...name];
  if (letters.length <= longestInLine) return name;
  return `${letters
    .slice(0, longestInLine - 1)
    .join('')
    .trimEnd()}…`;
}

/** Returns `words` with a first letter in upper case. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const viewNames: Record<MapView, string> = {
  both: 'Papers + concepts',
  concepts: 'Concepts',
  papers: 'Papers',
};

/** What stands beside the views of the map. */
export const tableSegment = 'Table';

/** Returns an edit as a sentence. */
function editInWords(edit: CurationEdit): string {
  switch (edit.kind) {
    case 'merge':
      return `${edit.from.map(quoted).join(', ')} merged into ${quoted(edit.into)}`;
    case 'split':
      return `${quoted(edit.label)} split from ${quoted(edit.concept)} in ${counted(edit.papers.length, 'paper')}`;
    case 'rename':
      return `${quoted(edit.concept)} renamed to ${quoted(edit.label)}`;
    case 'hide':
      return `${quoted(edit.concept)} hidden`;
    case 'keep':
      return `${quoted(edit.concept)} kept on the map`;
    case 'broader':
      return `${quoted(edit.broader)} made broader than ${quoted(edit.concept)}`;
  }
}

/** An edit may name a concept by its id. */
function quoted(name: string): string {
  return `“${clipped(name.replace(/^concept:/, ''))}”`;
}

/** Why a form is read as a way of writing its concept. */
export const mergeReasonNames: Record<MergeReason, string> = {
  plural: 'singular or plural',
  capitals: 'capitals',
  hyphen: 'hyphen or space',
  spelling: 'spelling',
  'word-form': 'word form',
  acronym: 'acronym',
  vocabulary: 'your vocabulary',
  curation: 'your edit',
};

/** How solid a community is, in a word. */
const solidityNames: Record<Solidity, string> = {
  solid: 'solid',
  fair: 'fairly solid',
  loose: 'loose',
  fragile: 'fragile',
};

export const text = {
  product: 'Throughline',
  close: 'Close',
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
    again: 'Try again',
    sentences: 'The sentences did not arrive.',
    damagedSentences: "The file of the sentences is damaged. 'throughline build' writes it again.",
  },
  noMaps: {
    title: 'No map is published here yet',
    unknown: (name: string) => `No map is called '${name}' here`,
    remedy: 'Build one from a list of papers, then Look again:',
    again: 'Look again',
  },
  top: {
    maps: 'Maps',
    damaged: 'damaged',
    view: 'View',
    export: 'Export',
    theme: 'Theme',
    help: 'Help',
    about: 'About this map',
    more: 'More',
  },
  theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
  legend: {
    title: 'Communities',
    papers: 'papers',
    concepts: 'concepts',
    showAll: 'Show all',
    hide: (name: string) => `Hide ${name}`,
    show: (name: string) => `Show ${name}`,
    fragile: 'fragile',
  },
  key: {
    title: 'Reading the map',
    link: 'The paper mentions the concept',
    together: "The two occur in the same papers, among each concept's strongest",
    similar: 'The two papers share concepts',
    borderline: 'Borderline between communities',
    firm: {
      concepts: 'In the same papers more often than chance gives',
      papers: 'The two papers share more concepts than chance gives',
    },
    faded: {
      concepts: 'In the same papers, but chance could give as many',
      papers: 'They share concepts, but chance could give as many',
    },
    none: {
      concepts: (rate: number) =>
        `In the same papers; none beyond chance at ${errorRateInWords(rate)}`,
      papers: (rate: number) =>
        `The two papers share concepts; none beyond chance at ${errorRateInWords(rate)}`,
    },
  },
  firmness: {
    borderline: 'Borderline: in',
    scattered: 'Loosely placed: in',
    placed: 'Stays in',
    times: (times: number, runs: number) => `in ${number(times)} of ${counted(runs, 'rerun')}`,
    mostly: ', otherwise mostly in',
    nowhere: ', scattered otherwise',
    or: 'or',
    question: 'What a rerun is',
    rerun:
      'A rerun finds the communities again after chance has left out some links between papers and doubled others. What stays together in most reruns does not hang on single links.',
  },
  solidity: {
    title: 'Solidity',
    value: (solidity: Solidity, share: string) =>
      `${sentence(solidityNames[solidity])}: comes back at ${share}`,
    question: 'What solidity is',
    meaning: (runs: number, share: string) =>
      `In each of ${counted(runs, 'rerun')}, after chance has left out some links between papers and doubled others, the community most like this one is looked up. On average ${share} of the papers in either are in both. From 75 % on it counts as solid, below 50 % as loose, below 40 % as fragile.`,
    borderline: 'Borderline',
    borderlineCounts: (papers: number, concepts: number) =>
      [
        ...(papers > 0 ? [counted(papers, 'paper')] : []),
        ...(concepts > 0 ? [counted(concepts, 'concept')] : []),
      ].join(', '),
    member: 'borderline',
    central: 'central',
  },
  parts: {
    title: 'Opens into',
    count: (parts: number) => counted(parts, 'part'),
    whole: 'Show all',
    chosen: (name: string) => `Part: ${name}`,
    open: (name: string) => `Parts of ${name}`,
  },
  bridges: {
    title: 'Bridges',
    what: 'Papers and concepts that connect communities, with the share of their links that lead to each.',
    papers: 'Papers',
    concepts: 'Concepts',
    shown: (shown: number, all: number) =>
      shown === all ? number(all) : `the first ${number(shown)} of ${number(all)}`,
    none: 'Nothing on this map connects communities more than others do.',
    connects: 'connects',
    line: 'A bridge:',
    lead: 'of its links lead to',
    to: 'to',
    and: 'and',
    through: ', through',
  },
  years: {
    title: 'Years',
    all: 'all',
    range: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
    from: 'First year',
    to: 'Last year',
    undated: (papers: number) => `${counted(papers, 'paper')} without a year`,
    bars: 'Papers by year',
    bar: (year: number, left: number, all: number) =>
      left === all
        ? `${year}: ${counted(all, 'paper')}`
        : `${year}: ${number(left)} of ${counted(all, 'paper')}`,
  },
  minPapers: {
    title: 'Show concepts in at least',
    value: (papers: number) => counted(papers, 'paper'),
  },
  resolution: {
    label: 'How many communities',
    fewer: 'Fewer, larger',
    more: 'More, smaller',
    asBuilt: 'As built',
    value: (resolution: number, step: number) => {
      const way = step > 0 ? 'more and smaller than built' : 'fewer and larger than built';
      return `Resolution ${number(resolution)}, ${step === 0 ? 'as built' : way}`;
    },
    finding: 'Finding communities',
    found: (communities: number) => counted(communities, 'community', 'communities'),
    failed: (reason: string) => `The map did not follow: ${reason}`,
  },
  errorRate: {
    title: 'Error rate',
    passing: ({ passing, tested }: PassingLinks, rate: number) => {
      if (tested === 0) return 'No links to test.';
      if (passesAll(rate)) return `All ${counted(tested, 'link')}, tested or not.`;
      return passing === 0
        ? `No link passes at ${errorRateInWords(rate)}.`
        : `${number(passing)} of ${counted(tested, 'link')} ${passing === 1 ? 'passes' : 'pass'} at ${errorRateInWords(rate)}.`;
    },
    meaning: (rate: number) =>
      `At most ${errorRateInWords(rate)} of those that pass are expected to be chance.`,
    none: 'Chance alone could give any of these overlaps.',
    noneInFew: (papers: number) =>
      `With ${counted(papers, 'paper')}, chance alone could give any of these overlaps.`,
    few: (papers: number) => `With ${counted(papers, 'paper')}, few links can be told from chance.`,
    possible: ({ tested, possible }: LinkTests) =>
      `${possible === 0 ? 'None' : `Only ${number(possible)}`} of ${counted(tested, 'pair')} could pass, even by sharing all that they can.`,
  },
  clearFilters: 'Clear filters',
  empty: {
    title: 'No papers match',
    hidden: (communities: number) => `hiding ${counted(communities, 'community', 'communities')}`,
    minPapers: (papers: number) => `asking for concepts in at least ${counted(papers, 'paper')}`,
    because: (reasons: readonly string[]) =>
      reasons.length === 0
        ? 'The map holds none.'
        : sentence(`${reasons.join(' and ')} ${reasons.length === 1 ? 'leaves' : 'leave'} none.`),
  },
  status: {
    of: (all: number, noun: string) => `of ${counted(all, noun)}`,
    beyondChance: (passing: number, rate: number) =>
      `${passing === 0 ? 'none' : number(passing)} beyond chance at ${errorRateInWords(rate)}`,
  },
  map: {
    label: (view: MapView, papers: number, concepts: number, communities: number) => {
      const drawn = {
        both: `${counted(papers, 'paper')} and ${counted(concepts, 'concept')}`,
        concepts: counted(concepts, 'concept'),
        papers: counted(papers, 'paper'),
      };
      return `Map of ${drawn[view]} in ${counted(communities, 'community', 'communities')}`;
    },
    instructions:
      'Arrow keys go to the strongest neighbour that way, Enter opens details, Escape goes back, plus and minus zoom, 0 fits the map.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the map',
    fitSelection: 'Fit the selection',
    controls: 'Map controls',
    nothingSelected: {
      both: 'Click a circle for a concept, a square for a paper.',
      concepts: 'Click a circle to read about its concept.',
      papers: 'Click a square to read about its paper.',
    } satisfies Record<MapView, string>,
    selected: 'Selected on the map',
    neighbours: 'Neighbours',
  },
  noWebgl: {
    message: 'Your browser cannot draw the map (WebGL is off). The lists have everything.',
  },
  panels: {
    questions: 'Questions',
    reading: 'Reading list',
    close: 'Close the panel',
  },
  details: {
    title: 'Details',
    close: 'Close details',
    unfold: 'Show details',
    concept: 'Concept',
    paper: 'Paper',
    community: 'Community',
    inPapers: (papers: number, of: number, shown: number) =>
      `In ${number(papers)} of ${counted(of, 'paper')}${
        shown === papers ? '' : `, ${number(shown)} shown with these filters`
      }`,
    touches: (communities: number) => `In ${counted(communities, 'community', 'communities')}`,
    offMap: 'Not on the map with these filters.',
    hidden: (count: number) => `Hidden by the filters (${number(count)})`,
    written: 'Written',
    moreForms: (count: number) => counted(count, 'more form'),
    broader: 'Broader',
    narrower: 'Narrower',
    all: (count: number) => `all ${number(count)}`,
    fewer: 'fewer',
    undrawn: 'In too few papers to stand on the map.',
    sense: (meanings: number, word: string) =>
      meanings === 1
        ? `One meaning of “${word}”`
        : `One of ${number(meanings)} meanings of “${word}”`,
    otherSenses: (others: number) => (others === 1 ? '; the other:' : '; the others:'),
    sure: (share: string) => `· ${share} sure`.replaceAll(' ', '\u00a0'),
    home: 'home',
    papersTab: 'Papers',
    occursWith: 'Occurs with',
    conceptsTab: 'Concepts',
    alone: 'It shares no paper with a concept on the map that is not related to it.',
    moreSentences: (count: number) => counted(count, 'more sentence'),
    fewerSentences: 'Fewer sentences',
    titleOnly: 'Named in the title only.',
    abstract: 'Abstract',
    underlined: (count: number) => `${counted(count, 'concept')} underlined`,
    noAbstract: 'This paper has no abstract; it stands here with its title.',
    titleFromAbstract: "The title is the abstract's first sentence.",
    concepts: 'Concepts',
    onMap: (count: string) => `${count} on the map`,
    own: 'Only in this paper',
    similar: 'Similar papers',
    why: 'and why',
    similarity: (weight: string) => `Alike by ${weight}:`,
    rest: (share: string) => `others ${share}`,
    noSimilar: 'No other paper shares a concept with it.',
    morePapers: (count: number) => counted(count, 'more paper'),
    moreConcepts: (count: number) => counted(count, 'more concept'),
    moreCommunities: (count: number) => counted(count, 'more community', 'more communities'),
    moreAuthors: (count: number) => counted(count, 'more author'),
    code: 'Code',
  },
  company: {
    order: 'Sort by',
    orders: { papers: 'papers', lift: 'lift over chance' },
    counts: (shown: number, papers: number, expected: number) =>
      `${shownOf(shown, papers)} ${nounFor(papers, 'paper')}, chance gives ${expectedInWords(expected)}`,
    passes: (rate: number) => `passes at ${errorRateInWords(rate)}`,
    key: (rate: number) =>
      passesAll(rate)
        ? 'Dot: papers found. Tick: what chance gives.'
        : `Dot: papers found, filled where the link passes at ${errorRateInWords(rate)}. Tick: what chance gives.`,
    /** A broader concept that comes with a narrower one is shared, but not named by both. */
    shared: (named: number, shared: number, expected: number) =>
      `Both name ${
        named === shared
          ? counted(named, 'concept')
          : `${number(named)} of these ${number(shared)} outright`
      }, chance gives ${expectedInWords(expected)}`,
  },
  export: {
    title: 'Export',
    what: 'What',
    form: 'Form',
    preview: 'Preview',
    fileName: 'File name',
    save: 'Save file',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Save file works.',
    size: ({ nodes, mentions, cooccurrences, similarities }: SubgraphSize) =>
      [
        counted(nodes, 'node'),
        ...(mentions > 0 ? [counted(mentions, 'mention')] : []),
        ...(cooccurrences > 0 ? [counted(cooccurrences, 'co-occurrence')] : []),
        ...(similarities > 0 ? [counted(similarities, 'similarity', 'similarities')] : []),
      ].join(', '),
    selection: 'Selection',
    twoSteps: 'Selection and 2 steps',
    community: 'Community',
    visible: 'Visible now',
    everything: 'Everything',
    selectFirst: 'Select a concept or a paper first.',
    focusFirst: 'Select a node or focus a community first.',
    shortened: 'The file goes on.',
  },
  edits: {
    title: 'Edits',
    edit: 'Edit',
    all: (edits: number) => (edits === 0 ? 'Edits' : counted(edits, 'edit')),
    open: 'All edits',
    rename: 'Rename',
    merge: 'Merge with',
    hide: 'Hide',
    undo: 'Undo',
    dismiss: 'Dismiss',
    unread:
      'The edits kept in this browser can’t be read by this version, and stay kept as they are. New edits last for this visit; save them as a file.',
    made: editInWords,
    undone: (edit: CurationEdit) => `Taken back: ${editInWords(edit)}`,
    refused: (reason: string) => `Nothing changed: ${reason}.`,
    refreshed:
      'Communities and places are those of the edited concepts. This lasts until the page is reloaded.',
    stopped: 'Refresh stopped. Communities and places are as they were.',
    stepped: 'The edits are as they were.',
    elsewhere: 'The edits are those of this map on another page of this browser.',
    unavailable: 'The tools for edits did not arrive. Check the connection, then try again.',
  },
  help: {
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
  panel: {
    fold: 'Fold the left panel',
    unfold: 'Unfold the left panel',
    name: 'Communities and filters',
  },
} as const;
