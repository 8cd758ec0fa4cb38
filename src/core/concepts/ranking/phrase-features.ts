/**
 * What the ranker sees of a candidate: its wording, its places in the paper, what stands beside it,
 * and what the corpus tells about it and its words. Shares and logarithms, so that a paper's length
 * and the size of the corpus matter little.
 */
import type { TaggedToken } from '../text/read-text.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { EMPTY_WORDS } from '../words/stock-words.ts';
import type { KeyphraseCandidate, KeyphrasePaper, KeyphrasePlace } from './keyphrase-candidates.ts';
import { isWholeRun, type KeyphraseCounts } from './keyphrase-counts.ts';
import {
  BESIDE,
  isAcronym,
  memberKind,
  neighbourKind,
  stockKind,
  suffixKind,
  VERBS,
} from './word-kinds.ts';

/** A candidate in its paper, as the features read it. */
interface PhraseView {
  form: string;
  paper: KeyphrasePaper;
  counts: KeyphraseCounts;
  places: readonly KeyphrasePlace[];
  first: KeyphrasePlace;
  /** The first place in running text, where capitals and neighbours tell more than in a title. */
  inText: KeyphrasePlace;
  tokens: readonly TaggedToken[];
  /** The tokens' singulars. */
  words: readonly string[];
  head: TaggedToken;
  opener: TaggedToken;
  /** Kinds of the neighbours of each place. */
  before: readonly number[];
  after: readonly number[];
  rarities: readonly number[];
  /** How often each word stands in the paper. */
  frequencies: readonly number[];
}

type Feature = (phrase: PhraseView) => number;

const WORDING: Record<string, Feature> = {
  words: ({ form }) => form.split(' ').length,
  tokens: ({ tokens }) => tokens.length,
  letters: ({ form }) => form.length,
  openerLetters: ({ opener }) => opener.text.length,
  headLetters: ({ head }) => head.text.length,
  openerKind: ({ opener }) => memberKind(opener),
  secondKind: ({ tokens }) => memberKind(tokens.length > 2 ? tokens[1] : undefined),
  lastButOneKind: ({ tokens }) => memberKind(tokens.at(-2)),
  headKind: ({ head }) => memberKind(head),
  openerSuffix: ({ opener }) => suffixKind(opener.singular),
  lastButOneSuffix: ({ tokens }) => suffixKind(tokens.at(-2)?.singular),
  headSuffix: ({ head }) => suffixKind(head.singular),
  openerStock: ({ opener }) => stockKind(opener.singular),
  headStock: ({ head }) => stockKind(head.singular),
  stockShare: ({ words }) => shareOf(words, (word) => stockKind(word) > 0),
  emptyWords: ({ words }) => words.filter((word) => EMPTY_WORDS.has(word)).length,
  capitalShare: ({ tokens }) => shareOf(tokens, ({ text }) => /^\p{Lu}/u.test(text)),
  acronyms: ({ tokens }) => tokens.filter(isAcronym).length,
  hyphens: ({ tokens }) => tokens.filter(({ text }) => HYPHEN.test(text)).length,
  plural: ({ head }) => Number(head.normal !== head.singular),
};

const PLACES: Record<string, Feature> = {
  frequency: ({ places }) => places.length,
  ownFrequency: ({ places }) => places.filter(isWholeRun).length,
  ownShare: ({ places }) => shareOf(places, isWholeRun),
  runShare: ({ places }) => shareOf(places, ({ run }) => run !== undefined),
  extendedLeft: ({ places }) => shareOf(places, ({ run, from }) => (run?.from ?? from) < from),
  extendedRight: ({ places }) => shareOf(places, ({ run, to }) => (run?.to ?? to) > to),
  runLength: ({ first: { run } }) => (run === undefined ? 0 : run.to - run.from + 1),
  leftInRun: ({ first: { run, from } }) => (run === undefined ? -1 : from - run.from),
  rightInRun: ({ first: { run, to } }) => (run === undefined ? -1 : run.to - to),
  titleFrequency: ({ places }) =>
    places.filter(({ sentence }) => sentence.field === 'title').length,
  sentenceShare: ({ places, paper }) =>
    new Set(places.map(({ sentenceNumber }) => sentenceNumber)).size / paper.sentences,
  firstToken: ({ first, paper }) => (first.tokensBefore + first.from) / paper.tokens,
  firstSentence: ({ first }) => first.sentenceNumber,
  placeInSentence: ({ first }) => first.from / first.sentence.tokens.length,
  openingShare: ({ words, paper }) => shareOf(words, (word) => paper.opening.has(word)),
  paperTokens: ({ paper }) => paper.tokens,
  paperSentences: ({ paper }) => paper.sentences,
};

const NEIGHBOURS: Record<string, Feature> = {
  secondBefore: ({ inText: { sentence, from } }) => neighbourKind(sentence.tokens[from - 2]),
  firstBefore: ({ inText: { sentence, from } }) => neighbourKind(sentence.tokens[from - 1]),
  firstAfter: ({ inText: { sentence, to } }) => neighbourKind(sentence.tokens[to + 1]),
  secondAfter: ({ inText: { sentence, to } }) => neighbourKind(sentence.tokens[to + 2]),
  afterThe: ({ before }) => shareOf(before, (kind) => kind === BESIDE.the),
  afterA: ({ before }) => shareOf(before, (kind) => kind === BESIDE.a),
  afterOf: ({ before }) => shareOf(before, (kind) => kind === BESIDE.of),
  afterVerb: ({ before }) => shareOf(before, (kind) => kind >= VERBS.first && kind <= VERBS.last),
  beforeOf: ({ after }) => shareOf(after, (kind) => kind === BESIDE.of),
  beforeStop: ({ after }) => shareOf(after, (kind) => kind === BESIDE.stop || kind === BESIDE.edge),
  listed: ({ before, after }) =>
    shareOf(before, (kind, place) => isJoint(kind) || isJoint(after[place])),
  bracketed: ({ before, after }) =>
    shareOf(before, (kind, place) => kind === BESIDE.opening || after[place] === BESIDE.opening),
};

const CORPUS: Record<string, Feature> = {
  rarityMean: ({ rarities }) => meanOf(rarities),
  rarityLeast: ({ rarities }) => Math.min(...rarities),
  rarityMost: ({ rarities }) => Math.max(...rarities),
  rarityOpener: ({ rarities }) => rarities[0] ?? 0,
  rarityHead: ({ rarities }) => rarities.at(-1) ?? 0,
  wordMean: ({ frequencies }) => meanOf(frequencies),
  wordLeast: ({ frequencies }) => Math.min(...frequencies),
  wordMost: ({ frequencies }) => Math.max(...frequencies),
  wordOpener: ({ frequencies }) => frequencies[0] ?? 0,
  wordHead: ({ frequencies }) => frequencies.at(-1) ?? 0,
  shareOfLeast: ({ places, frequencies }) => places.length / Math.min(...frequencies),
  shareOfOpener: ({ places, frequencies }) => places.length / (frequencies[0] ?? 1),
  shareOfHead: ({ places, frequencies }) => places.length / (frequencies.at(-1) ?? 1),
  papers: ({ form, counts }) => counts.papersWith(form),
  phraseRarity: ({ form, counts }) => counts.phraseRarity(form),
  corpusRunShare: ({ form, counts }) => counts.runShare(form),
  openerRecurrence: ({ opener, counts }) => counts.recurrence(opener.singular),
  headRecurrence: ({ head, counts }) => counts.recurrence(head.singular),
};

const FEATURES = Object.entries({ ...WORDING, ...PLACES, ...NEIGHBOURS, ...CORPUS });

/** The features' names, in their order. */
export const FEATURE_NAMES: readonly string[] = FEATURES.map(([name]) => name);

/** Returns the features of a candidate of `paper`, in the order of FEATURE_NAMES. */
export function featuresOf(
  candidate: KeyphraseCandidate,
  paper: KeyphrasePaper,
  counts: KeyphraseCounts,
): Float64Array {
  const features = new Float64Array(FEATURES.length);
  const view = viewOf(candidate, paper, counts);
  if (view === undefined) return features;
  FEATURES.forEach(([, feature], place) => {
    features[place] = feature(view);
  });
  return features;
}

/**
 * Returns the place whose wording stands for a candidate: the first one with most words, where an
 * acronym is spelt out, and rather in running text than in a title in capitals.
 */
export function leadingPlace({ places }: KeyphraseCandidate): KeyphrasePlace | undefined {
  const most = Math.max(...places.map(({ from, to }) => to - from));
  const longest = places.filter(({ from, to }) => to - from === most);
  return longest.find(({ sentence }) => !sentence.titleCase) ?? longest[0];
}

function viewOf(
  candidate: KeyphraseCandidate,
  paper: KeyphrasePaper,
  counts: KeyphraseCounts,
): PhraseView | undefined {
  const { form, places } = candidate;
  const leading = leadingPlace(candidate);
  const first = places[0];
  if (leading === undefined || first === undefined) return undefined;
  const tokens = leading.sentence.tokens.slice(leading.from, leading.to + 1);
  const [opener, head] = [tokens[0], tokens.at(-1)];
  if (opener === undefined || head === undefined) return undefined;
  const words = tokens.map(({ singular }) => singular);
  const running = places.find(
    ({ sentence }) => sentence.field === 'abstract' && !sentence.titleCase,
  );
  return {
    form,
    paper,
    counts,
    places,
    first,
    inText: running ?? first,
    tokens,
    words,
    head,
    opener,
    before: places.map(({ sentence, from }) => neighbourKind(sentence.tokens[from - 1])),
    after: places.map(({ sentence, to }) => neighbourKind(sentence.tokens[to + 1])),
    rarities: words.map((word) => counts.wordRarity(word)),
    frequencies: words.map((word) => paper.words.get(word) ?? 1),
  };
}

function isJoint(kind: number | undefined): boolean {
  return kind === BESIDE.comma || kind === BESIDE.and;
}

function shareOf<Entry>(
  entries: readonly Entry[],
  holds: (entry: Entry, place: number) => boolean,
): number {
  return entries.filter(holds).length / entries.length;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
