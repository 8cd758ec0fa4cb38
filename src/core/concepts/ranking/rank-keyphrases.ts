/**
 * The keyphrases of papers, ranked apart from the concepts of the map: a graph wants what papers share,
 * a list wants what sets a paper apart.
 *
 *   detailed  by s, the log-odds of the trained trees that an indexer would choose the phrase; the list
 *             ends where the odds fall below LEAST_ODDS
 *   topics    by s + 1.5 log2(f) - 0.6 log2(1 + n) - (w - 2 if above 0) + shared
 *
 *   f       mentions in the paper
 *   n       number of the sentence with the first one, the title's 0
 *   w       words
 *   shared  half of log2(papers with the phrase), at most 1.5; half a point for a single word instead,
 *           which many papers have for no reason
 *
 * Authors name few and short topics, which they repeat, come to early and share with other papers;
 * indexers describe exhaustively. Filler is no topic. Ties are broken by code unit. The cost is one walk
 * down each tree for every candidate, some fifty in an abstract.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import { textOfField } from '../../shared/mention-place.ts';
import type { StageSteps } from '../../shared/stage-steps.ts';
import type { Paper } from '../../types.ts';
import type { CorpusEvidence } from '../corpus-evidence.ts';
import { forEachPaper } from '../for-each-paper.ts';
import { isFiller } from '../scoring/filler.ts';
import { type PaperReading, readPaperText } from '../text/read-text.ts';
import { readCandidates } from '../vocabulary/read-candidates.ts';
import type { TermIndex } from '../vocabulary/term-index.ts';
import { BARRIER_WORDS } from '../words/stock-words.ts';
import { BoostedTrees } from './boosted-trees.ts';
import {
  findKeyphraseCandidates,
  type KeyphraseCandidate,
  type KeyphrasePaper,
  wordingAt,
} from './keyphrase-candidates.ts';
import { endsRun, KeyphraseCounts } from './keyphrase-counts.ts';
import { featuresOf, leadingPlace } from './phrase-features.ts';
import { RANKER_TREES } from './ranker-trees.ts';

/** Many specific phrases, or the few things that a paper is about as its authors would name them. */
export const RANKINGS = ['detailed', 'topics'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** What the user wants of the lists of keyphrases. */
export interface KeyphraseWishes {
  ranking: Ranking;
  /** Papers whose counts are taken instead of those of the papers that are ranked. */
  reference?: readonly Paper[] | undefined;
}

/** Log-odds of 0.15: a phrase below them costs a detailed list more than it gives. */
const LEAST_ODDS = -1.7346;

/** A detailed list has as many phrases whatever their odds. */
const LEAST_LENGTH = 5;

const REPEATED = 1.5;
const LATE = 0.6;
const SHARED = 0.5;
const MOST_SHARED = 1.5;
const TOPIC_WORDS = 2;

/** Weights are log-odds: six decimals are kept, since engines differ in the last bit of a logarithm. */
const PRECISION = 1e6;

/** A candidate with its text and features. */
export interface DescribedPhrase {
  candidate: KeyphraseCandidate;
  /** As the paper writes it. */
  wording: string;
  features: Float64Array;
}

/**
 * Returns the keyphrases of each of `papers`, best first, given their readings and the evidence. A term
 * of the user's vocabulary is called by its label and is never below the odds; any other phrase is called
 * as the paper writes it.
 */
export async function rankKeyphrases(
  papers: readonly Paper[],
  readings: readonly PaperReading[],
  evidence: CorpusEvidence,
  { ranking, reference }: KeyphraseWishes,
  steps: StageSteps,
  terms?: TermIndex,
): Promise<string[][]> {
  const trees = new BoostedTrees(RANKER_TREES);
  const turn = () => steps.advance(0);
  const counts = new KeyphraseCounts();
  const candidatesIn = (reading: PaperReading, number: number) => {
    const offered = findKeyphraseCandidates(reading, number, evidence);
    return terms === undefined ? offered : readCandidates(offered, reading, number, terms);
  };
  const found = await forEachPaper(readings, turn, (reading, number) => {
    const paper = candidatesIn(reading, number);
    if (reference === undefined) counts.add(paper);
    return paper;
  });
  await forEachPaper(reference ?? [], turn, (paper) => {
    counts.add(candidatesIn(readPaperText(paper), OUTSIDE));
  });
  return forEachPaper(papers, turn, (paper, number) => {
    const described = describePhrases(paper, found[number], counts);
    const list =
      ranking === 'topics'
        ? listTopics(described, counts, trees)
        : listDetails(described, trees, terms);
    return list.map(
      ({ candidate, wording }) => terms?.termOfForm(candidate.form)?.label ?? wording,
    );
  });
}

/** The number of a paper outside the corpus: its acronyms are only what the corpus agrees on. */
const OUTSIDE = -1;

/** Returns the candidates of `paper` with their text and features, in the order of `found`. */
export function describePhrases(
  paper: Paper,
  found: KeyphrasePaper | undefined,
  counts: KeyphraseCounts,
): DescribedPhrase[] {
  if (found === undefined) return [];
  return found.candidates.flatMap((candidate) => {
    const place = leadingPlace(candidate);
    if (place === undefined) return [];
    const wording = wordingAt(place, textOfField(paper, place.sentence.field));
    return [{ candidate, wording, features: featuresOf(candidate, found, counts) }];
  });
}

function listDetails(
  described: readonly DescribedPhrase[],
  trees: BoostedTrees,
  terms: TermIndex | undefined,
): DescribedPhrase[] {
  const isKnown = ({ candidate: { form } }: DescribedPhrase) =>
    terms?.termOfForm(form) !== undefined;
  return sortPhrases(described, ({ features }) => trees.score(features))
    .filter(
      ({ phrase, weight }, place) =>
        place < LEAST_LENGTH || weight >= LEAST_ODDS || isKnown(phrase),
    )
    .map(({ phrase }) => phrase);
}

function listTopics(
  described: readonly DescribedPhrase[],
  counts: KeyphraseCounts,
  trees: BoostedTrees,
): DescribedPhrase[] {
  const topics = described.filter(({ candidate }) => canBeTopic(candidate, counts));
  return sortPhrases(topics, ({ candidate: { form, places }, features }) => {
    const words = form.split(' ').length;
    const sentence = places[0]?.sentenceNumber ?? 0;
    const shared =
      words === 1 ? SHARED : Math.min(MOST_SHARED, SHARED * Math.log2(counts.papersWith(form)));
    return (
      trees.score(features) +
      REPEATED * Math.log2(places.length) -
      LATE * Math.log2(1 + sentence) -
      Math.max(0, words - TOPIC_WORDS) +
      shared
    );
  }).map(({ phrase }) => phrase);
}

/**
 * A topic says something by itself: it is no filler ("models", "different layers"), and somewhere in
 * the corpus it ends a run ("large language" is always the beginning of a longer phrase).
 */
function canBeTopic({ form, places }: KeyphraseCandidate, counts: KeyphraseCounts): boolean {
  const opener = places[0]?.sentence.tokens[places[0].from];
  const stock = opener !== undefined && BARRIER_WORDS.has(opener.normal);
  return !stock && !isFiller(form) && (places.some(endsRun) || counts.endsRuns(form));
}

function sortPhrases(
  phrases: readonly DescribedPhrase[],
  weigh: (phrase: DescribedPhrase) => number,
): { phrase: DescribedPhrase; weight: number }[] {
  return phrases
    .map((phrase) => ({ phrase, weight: Math.round(weigh(phrase) * PRECISION) / PRECISION }))
    .sort(
      (a, b) =>
        b.weight - a.weight || compareCodeUnits(a.phrase.candidate.form, b.phrase.candidate.form),
    );
}
