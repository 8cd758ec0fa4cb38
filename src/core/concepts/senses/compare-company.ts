/**
 * Whether a word keeps one company or two: tells meaning from topic.
 *
 * Papers of different topics use different words wherever one looks, so it says nothing that "surface"
 * has other neighbours in finance than in radio. What tells is whether the word carries company of its
 * own across the topics: for papers a of one group and b of the other,
 *
 *   match(x, y) = Σ over the words c of x and y of idf(c)², divided by |x| · |y|
 *   excess      = match(near a, near b) / match(far a, far b)
 *
 *   near   the words in the sentences that name the word
 *   far    the words in the papers' other sentences
 *
 * A word with one meaning brings some of the same words along into both topics, and its excess lies well
 * above 1, like that inside each group; two words that only look the same have an excess of 1. The
 * counts are small, so the two readings are compared as Poisson rates: with o matches observed near the
 * word, e expected from the far ones, and r the excess inside the groups,
 *
 *   evidence = e · (r − 1) − o · ln r
 *
 * is the log-likelihood ratio of two meanings over one. It is near 0 wherever there is little to count,
 * so small corpora stay silent. Matches come in lumps (one word in many papers): o and e are counted
 * in lumps of the mean size by weight. Cost: the distinct words of the papers.
 */
import { roundWeight } from '../../shared/round.ts';
import type { WordContext } from './company.ts';
import { once } from './once.ts';

/** Bounds of the excess that one meaning is expected to show. */
const LEAST_EXCESS = 1.3;
const MOST_EXCESS = 2;

/** Bound on what one group says about that, where it is small. */
const MOST_EXCESS_INSIDE = 3;

interface Comparison {
  /** Log-likelihood ratio (natural) of two meanings over one. */
  evidence: number;
  /** Match of near words over that of far words, across the groups; lumps added so that it is finite. */
  excess: number;
  /** Match of far words across the groups over that inside them: how near their topics are. */
  topic: number;
  /** Share of the words beside the name that both groups have, from 0 to 1. */
  shared: number;
}

/** Returns how the company of a word in one group of papers compares with that in another. */
export function compareCompany(a: Tally, b: Tally, weights: Float64Array): Comparison {
  const near = matchAcross(a.near, b.near, weights);
  const far = matchAcross(a.far, b.far, weights);
  const scale = ratio(a.near.pairs(b.near), a.far.pairs(b.far));
  const expected = far.sum * scale;
  const lump = Math.max(near.lump, far.lump * scale, far.single);
  const [o, e] = [near.sum / lump, expected / lump];
  const inside = [insideExcess(a, weights), insideExcess(b, weights)];
  const geometric = Math.sqrt(
    inside.reduce((product, x) => product * Math.min(MOST_EXCESS_INSIDE, x.excess), 1),
  );
  const rate = Math.min(MOST_EXCESS, Math.max(LEAST_EXCESS, geometric));
  const papers = a.papers + b.papers;
  const far0 = ((inside[0]?.far ?? 0) * a.papers + (inside[1]?.far ?? 0) * b.papers) / papers;
  return {
    evidence: roundWeight(e * (rate - 1) - o * Math.log(rate)),
    excess: roundWeight((o + 1.5) / (e + 1)),
    topic: roundWeight(ratio(far.sum, a.far.pairs(b.far) * far0)),
    shared: roundWeight(sharedShare(a.beside, b.beside, weights)),
  };
}

/** In how many papers of a group each word stands. */
class Counts {
  readonly papersOf = new Map<number, number>();
  #total = 0;
  #squares = 0;

  add(words: readonly number[]): void {
    this.#total += words.length;
    this.#squares += words.length ** 2;
    for (const word of words) this.papersOf.set(word, (this.papersOf.get(word) ?? 0) + 1);
  }

  papersWith(word: number): number {
    return this.papersOf.get(word) ?? 0;
  }

  /** Pairs of one word of a paper here with one of a paper there. */
  pairs(other: Counts): number {
    return this.#total * other.#total;
  }

  /** The same between the papers here. */
  pairsInside(): number {
    return this.#total ** 2 - this.#squares;
  }
}

/** What surrounds a word in a group of papers; counted when asked for. */
export class Tally {
  readonly contexts: readonly WordContext[];
  readonly papers: number;
  readonly #beside = once(() => this.#count(({ beside }) => beside));
  readonly #near = once(() => this.#count(({ near }) => near()));
  readonly #far = once(() => this.#count(({ far }) => far()));

  constructor(contexts: readonly WordContext[]) {
    this.contexts = contexts;
    this.papers = contexts.length;
  }

  get beside(): Counts {
    return this.#beside();
  }

  get near(): Counts {
    return this.#near();
  }

  get far(): Counts {
    return this.#far();
  }

  #count(wordsOf: (context: WordContext) => readonly number[]): Counts {
    const counts = new Counts();
    for (const context of this.contexts) counts.add(wordsOf(context));
    return counts;
  }
}

interface Match {
  sum: number;
  /** Mean size of what one word adds, by weight. */
  lump: number;
  /** Mean size of a single match of two papers. */
  single: number;
}

function matchAcross(a: Counts, b: Counts, weights: Float64Array): Match {
  const [few, many] = a.papersOf.size <= b.papersOf.size ? [a, b] : [b, a];
  return sumMatches(few.papersOf, (word, count) => count * many.papersWith(word), weights);
}

function matchInside(counts: Counts, weights: Float64Array): Match {
  return sumMatches(counts.papersOf, (_, count) => count * (count - 1), weights);
}

function sumMatches(
  counts: ReadonlyMap<number, number>,
  pairsOf: (word: number, count: number) => number,
  weights: Float64Array,
): Match {
  let [sum, squares, pairs] = [0, 0, 0];
  for (const [word, count] of counts) {
    const matches = pairsOf(word, count);
    const size = matches * (weights[word] ?? 0) ** 2;
    sum += size;
    squares += size ** 2;
    pairs += matches;
  }
  return { sum, lump: ratio(squares, sum), single: pairs > 0 ? sum / pairs : 1 };
}

/** The excess inside a group, and the match of its far words. */
function insideExcess(group: Tally, weights: Float64Array): { excess: number; far: number } {
  const near = matchInside(group.near, weights);
  const far = matchInside(group.far, weights);
  const mean = ratio(far.sum, group.far.pairsInside());
  const lump = Math.max(near.lump, far.single);
  return {
    excess: (near.sum / lump + 1.5) / ((mean * group.near.pairsInside()) / lump + 1),
    far: mean,
  };
}

function sharedShare(a: Counts, b: Counts, weights: Float64Array): number {
  let [shared, totalA, totalB] = [0, 0, 0];
  for (const [word, count] of a.papersOf) {
    const weight = (weights[word] ?? 0) ** 2;
    totalA += weight * count;
    shared += weight * Math.min(count, b.papersWith(word));
  }
  for (const [word, count] of b.papersOf) totalB += (weights[word] ?? 0) ** 2 * count;
  return ratio(shared, Math.min(totalA, totalB));
}

function ratio(a: number, b: number): number {
  return b > 0 ? a / b : 0;
}
