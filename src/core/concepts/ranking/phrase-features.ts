/**
 * What the ranker sees of a candidate: its wording, its places in the paper, what stands beside it,
 * and what the corpus tells about it and its words. Shares and logarithms, so that a paper's length
 * and the size of the corpus matter little.
 */
import type { TaggedToken } from '../text/tagged-sentence.ts';
import { EMPTY_WORDS } from '../words/stock-words.ts';
import type { KeyphraseCandidate, KeyphrasePaper, KeyphrasePlace } from './keyphrase-candidates.ts';
import type { KeyphraseCounts } from './keyphrase-counts.ts';
import { BESIDE, memberKind, neighbourKind, stockKind, suffixKind } from './word-kinds.ts';

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
  tally: PlaceTally;
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
};

const PLACES: Record<string, Feature> = {
  frequency: ({ places }) => places.length,
  ownFrequency: ({ tally }) => tally.own,
  ownShare: ({ tally, places }) => tally.own / places.length,
  extendedLeft: ({ tally, places }) => tally.extendedLeft / places.length,
  extendedRight: ({ tally, places }) => tally.extendedRight / places.length,
  runLength: ({ first: { run } }) => (run === undefined ? 0 : run.to - run.from + 1),
  leftInRun: ({ first: { run, from } }) => (run === undefined ? -1 : from - run.from),
  rightInRun: ({ first: { run, to } }) => (run === undefined ? -1 : run.to - to),
  titleFrequency: ({ tally }) => tally.inTitle,
  sentenceShare: ({ tally, paper }) => tally.sentences / paper.sentences,
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
  afterThe: ({ tally, places }) => tally.afterThe / places.length,
  afterA: ({ tally, places }) => tally.afterA / places.length,
  afterOf: ({ tally, places }) => tally.afterOf / places.length,
  beforeOf: ({ tally, places }) => tally.beforeOf / places.length,
  beforeStop: ({ tally, places }) => tally.beforeStop / places.length,
  listed: ({ tally, places }) => tally.listed / places.length,
};

const CORPUS: Record<string, Feature> = {
  rarityMean: ({ rarities }) => meanOf(rarities),
  rarityLeast: ({ rarities }) => Math.min(...rarities),
  rarityOpener: ({ rarities }) => rarities[0] ?? 0,
  rarityHead: ({ rarities }) => rarities.at(-1) ?? 0,
  wordMean: ({ frequencies }) => meanOf(frequencies),
  wordMost: ({ frequencies }) => Math.max(...frequencies),
  wordOpener: ({ frequencies }) => frequencies[0] ?? 0,
  wordHead: ({ frequencies }) => frequencies.at(-1) ?? 0,
  shareOfOpener: ({ places, frequencies }) => places.length / (frequencies[0] ?? 1),
  shareOfHead: ({ places, frequencies }) => places.length / (frequencies.at(-1) ?? 1),
  phraseRarity: ({ form, counts }) => counts.phraseRarity(form),
  corpusRunShare: ({ form, counts }) => counts.runShare(form),
  openerRecurrence: ({ opener, counts }) => counts.recurrence(opener.singular),
  headRecurrence: ({ head, counts }) => counts.recurrence(head.singular),
};

const FEATURES = Object.entries({ ...WORDING, ...PLACES, ...NEIGHBOURS, ...CORPUS });

/** The features' names, in their order. */
export const FEATURE_NAMES: readonly string[] = FEATURES.map(([name]) => name);

const COMPUTED = FEATURES.map(([, feature]) => feature);

/** Returns the features of a candidate of `paper`, in the order of FEATURE_NAMES. */
export function featuresOf(
  candidate: KeyphraseCandidate,
  paper: KeyphrasePaper,
  counts: KeyphraseCounts,
): Float64Array {
  const features = new Float64Array(FEATURES.length);
  const view = viewOf(candidate, paper, counts);
  if (view === undefined) return features;
  for (let place = 0; place < COMPUTED.length; place++) {
    features[place] = COMPUTED[place]?.(view) ?? 0;
  }
  return features;
}

/**
 * Returns the place whose wording stands for a candidate: the first one with most words, where an
 * acronym is spelt out, and rather in running text than in a title in capitals.
 */
export function leadingPlace({ places }: KeyphraseCandidate): KeyphrasePlace | undefined {
  let leading: KeyphrasePlace | undefined;
  for (const place of places) {
    const more = place.to - place.from - (leading === undefined ? -1 : leading.to - leading.from);
    const plainer = leading?.sentence.titleCase === true && !place.sentence.titleCase;
    if (more > 0 || (more === 0 && plainer)) leading = place;
  }
  return leading;
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
    tally: tallyPlaces(places),
    rarities: words.map((word) => counts.wordRarity(word)),
    frequencies: words.map((word) => paper.words.get(word) ?? 1),
  };
}

/** How many places are of a kind. */
interface PlaceTally {
  own: number;
  extendedLeft: number;
  extendedRight: number;
  inTitle: number;
  /** Distinct sentences. */
  sentences: number;
  afterThe: number;
  afterA: number;
  afterOf: number;
  beforeOf: number;
  beforeStop: number;
  /** Beside a comma or a conjunction. */
  listed: number;
}

function tallyPlaces(places: readonly KeyphrasePlace[]): PlaceTally {
  const tally: PlaceTally = {
    own: 0,
    extendedLeft: 0,
    extendedRight: 0,
    inTitle: 0,
    sentences: 0,
    afterThe: 0,
    afterA: 0,
    afterOf: 0,
    beforeOf: 0,
    beforeStop: 0,
    listed: 0,
  };
  let last = -1;
  for (const { sentence, sentenceNumber, from, to, run } of places) {
    const before = neighbourKind(sentence.tokens[from - 1]);
    const after = neighbourKind(sentence.tokens[to + 1]);
    if (run !== undefined) {
      if (run.from === from && run.to === to) tally.own++;
      if (run.from < from) tally.extendedLeft++;
      if (run.to > to) tally.extendedRight++;
    }
    if (sentence.field === 'title') tally.inTitle++;
    if (sentenceNumber !== last) tally.sentences++;
    last = sentenceNumber;
    if (before === BESIDE.the) tally.afterThe++;
    if (before === BESIDE.a) tally.afterA++;
    if (before === BESIDE.of) tally.afterOf++;
    if (after === BESIDE.of) tally.beforeOf++;
    if (after === BESIDE.stop || after === BESIDE.edge) tally.beforeStop++;
    if (isJoint(before) || isJoint(after)) tally.listed++;
  }
  return tally;
}

function isJoint(kind: number): boolean {
  return kind === BESIDE.comma || kind === BESIDE.and;
}

function shareOf<Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean): number {
  let count = 0;
  for (const entry of entries) if (holds(entry)) count++;
  return count / entries.length;
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
