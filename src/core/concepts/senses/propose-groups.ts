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
  const seeds = findSeeds(contexts, weights)
    .map((seed) => contexts.map((_, place) => seed.has(place)))
    .filter((joins) => likenessOf(papers, joins) <= MOST_LIKENESS_OF_SEED);
  if (seeds.length === 0) return [];
  const places = contexts.map((context, place) =>
    join(papers[place], topics.placeOf(context.near())),
  );
  const groups = new Map<string, number[]>();
  for (const seed of seeds) {
    const joins = growSeed(seed, places);
    const group = smallerSide(joins);
    if (group.length === 0 || likenessOf(papers, joins) > MOST_LIKENESS) continue;
    groups.set(group.join(), group);
  }
  return [...groups.values()];
}

/** Places by a word beside the concept, the words with most weight in all first. */
function findSeeds(contexts: readonly WordContext[], weights: Float64Array): Set<number>[] {
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
    .map(([, seed]) => new Set(seed));
}

function growSeed(seed: readonly boolean[], places: readonly Float64Array[]): boolean[] {
  let joins = [...seed];
  for (let round = 0; round < ROUNDS; round++) {
    const inner = centerOf(places, joins, true);
    const outer = centerOf(places, joins, false);
    joins = places.map((place) => dot(place, inner) > dot(place, outer));
  }
  return joins;
}

/** Of equal sides the one without the first paper. */
function smallerSide(joins: readonly boolean[]): number[] {
  const all = joins.map((_, place) => place);
  const group = all.filter((place) => joins[place]);
  const rest = all.filter((place) => !joins[place]);
  if (group.length !== rest.length) return group.length < rest.length ? group : rest;
  return joins[0] === true ? rest : group;
}

function likenessOf(places: readonly Float64Array[], joins: readonly boolean[]): number {
  return dot(centerOf(places, joins, true), centerOf(places, joins, false));
}

/** The mean direction of one side; zero where nothing is on it. */
function centerOf(
  places: readonly Float64Array[],
  joins: readonly boolean[],
  side: boolean,
): Float64Array {
  const center = new Float64Array(places[0]?.length ?? 0);
  places.forEach((place, number) => {
    if (joins[number] !== side) return;
    for (let axis = 0; axis < center.length; axis++) {
      center[axis] = (center[axis] ?? 0) + (place[axis] ?? 0);
    }
  });
  return toUnit(center);
}

function join(a: Float64Array = new Float64Array(), b: Float64Array): Float64Array {
  const joined = new Float64Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
