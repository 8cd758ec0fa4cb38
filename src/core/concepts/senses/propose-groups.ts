/**
 * Groups of a concept's papers that may use its word in another sense than the rest.
 *
 * A sense that readers can name has a word that stands beside it again and again ("point cloud",
 * "cloud computing"). The papers with such a word are a seed; every paper then joins the seed or the
 * rest, whichever it is nearer to by topic and by the words around the concept. Sides with much the
 * same topic are no senses. Cost: the concept's papers × SEEDS × ROUNDS.
 */
import type { WordContext } from './company.ts';
import { dot, type Topics, toUnit } from './topics.ts';

const SEEDS = 6;
const ROUNDS = 3;

/** Papers that must have a word beside the concept. */
const LEAST_SEED = 3;

/** Cosine of the two sides' topics above which they are one: at last, and before the seed has grown. */
const MOST_LIKENESS = 0.5;
const MOST_LIKENESS_OF_SEED = 0.8;

/**
 * Returns the groups as places in `contexts`, each ascending, the smaller side of each split, those of the
 * strongest seeds first.
 */
export function proposeGroups(
  contexts: readonly WordContext[],
  weights: Float64Array,
  topics: Topics,
): number[][] {
  const papers = contexts.map(({ paper }) => topics.placeOfPaper(paper));
  const allPapers = sumOf(papers);
  const seeds = findSeeds(contexts, weights).filter(
    (seed) => likenessOf(papers, seed, allPapers) <= MOST_LIKENESS_OF_SEED,
  );
  if (seeds.length === 0) return [];
  const places = contexts.map((context, place) =>
    join(papers[place], topics.placeOf(context.near())),
  );
  const all = sumOf(places);
  const groups = new Map<string, number[]>();
  for (const seed of seeds) {
    const group = smallerSide(growSeed(seed, places, all), contexts.length);
    if (group.length === 0 || likenessOf(papers, group, allPapers) > MOST_LIKENESS) continue;
    groups.set(group.join(), group);
  }
  return [...groups.values()];
}

/** Places by a word beside the concept, the words with most weight in all first. */
function findSeeds(contexts: readonly WordContext[], weights: Float64Array): number[][] {
  const papers = new Map<number, number[]>();
  contexts.forEach(({ beside }, place) => {
    for (const word of beside) {
      const there = papers.get(word);
      if (there === undefined) papers.set(word, [place]);
      else there.push(place);
    }
  });
  const weightOf = (word: number, seed: number[]) => seed.length * (weights[word] ?? 0);
  return [...papers]
    .filter(([, { length }]) => length >= LEAST_SEED && contexts.length - length >= LEAST_SEED)
    .sort((a, b) => weightOf(...b) - weightOf(...a) || a[0] - b[0])
    .slice(0, SEEDS)
    .map(([, seed]) => seed);
}

function growSeed(
  seed: readonly number[],
  places: readonly Float64Array[],
  all: Float64Array,
): number[] {
  let group = [...seed];
  for (let round = 0; round < ROUNDS; round++) {
    const inner = sumOf(group.map((place) => places[place] ?? all));
    const outer = difference(all, inner);
    const towards = difference(toUnit(inner), toUnit(outer));
    group = [];
    places.forEach((place, number) => {
      if (dot(place, towards) > 0) group.push(number);
    });
  }
  return group;
}

/** Of equal sides the one without the first paper. */
function smallerSide(group: readonly number[], size: number): number[] {
  const inside = new Set(group);
  const rest = Array.from({ length: size }, (_, place) => place).filter(
    (place) => !inside.has(place),
  );
  if (group.length !== rest.length) return group.length < rest.length ? [...group] : rest;
  return inside.has(0) ? rest : [...group];
}

/** Cosine of the mean directions of a group and of the other places. */
function likenessOf(
  places: readonly Float64Array[],
  group: readonly number[],
  all: Float64Array,
): number {
  const inner = sumOf(group.map((place) => places[place] ?? all));
  const outer = difference(all, inner);
  return dot(toUnit(inner), toUnit(outer));
}

function sumOf(places: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(places[0]?.length ?? 0);
  for (const place of places) {
    for (let axis = 0; axis < sum.length; axis++) sum[axis] = (sum[axis] ?? 0) + (place[axis] ?? 0);
  }
  return sum;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, axis) => value - (b[axis] ?? 0));
}

function join(a: Float64Array = new Float64Array(), b: Float64Array): Float64Array {
  const joined = new Float64Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
