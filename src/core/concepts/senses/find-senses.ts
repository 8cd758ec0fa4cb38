/**
 * The senses of one word: which of its papers use it in another meaning, and how sure that is.
 *
 * A group of papers is a sense of its own where its company and that of the other papers are two
 * (compare-company.ts), their topics differ, they share next to nothing beside the word, and at least
 * three of its papers have the same word beside it, which names it.
 *
 *   confidence = 1 / (1 + e^−z),  z = −2.7 + 0.8 · ln evidence + 1.1 · ln papers with that word
 *
 * The weights are a logistic regression on splits that people judged, in abstracts of several fields.
 * A word has one sense in a paper: Gale, Church and Yarowsky, "One sense per discourse", 1992.
 */
import { roundWeight } from '../../shared/round.ts';
import type { WordContext } from './company.ts';
import { compareCompany, Tally } from './compare-company.ts';
import type { CorpusCompany } from './corpus-company.ts';
import { contextNames } from './name-senses.ts';
import { proposeGroups } from './propose-groups.ts';

/** A meaning of a word. */
export interface Sense {
  contexts: WordContext[];
  /** Words that may name it, best first. The main sense may have none. */
  names: string[];
  /** Two decimals. */
  confidence: number;
}

const MOST_SENSES = 3;

/** Below it nothing is split: four splits in five are right just above it, nearly all from 0.8 on. */
const LEAST_CONFIDENCE = 0.65;
const LEAST_EVIDENCE = 3;

/** Match of far words across the sides to that inside them: nearer sides are one topic. */
const MOST_TOPIC = 0.7;

/** Match of near words to that of far ones across the sides; two meanings have about 1. */
const MOST_EXCESS = 1.15;

/** Share of the words beside the name that both sides have. */
const MOST_SHARED = 0.08;

/** Papers of a sense, and their share, that have the word beside the name which tells it. */
const LEAST_NAMING_PAPERS = 3;
const LEAST_NAMING_SHARE = 0.15;

/**
 * Returns the senses of a word, given what surrounds it in each of its papers: the main one first, then
 * the others as they were found, the surest first. One sense where nothing is sure enough.
 */
export function findSenses(contexts: readonly WordContext[], corpus: CorpusCompany): Sense[] {
  let main = [...contexts];
  const others: Sense[] = [];
  while (others.length + 1 < MOST_SENSES) {
    const found = surestSplit(main, others, corpus);
    if (found === undefined) break;
    others.push(found);
    const apart = new Set(found.contexts);
    main = main.filter((context) => !apart.has(context));
  }
  const [first] = others;
  if (first === undefined) return [{ contexts: main, names: [], confidence: 1 }];
  const names = namesOf(
    new Tally(main),
    new Tally(others.flatMap(({ contexts: there }) => there)),
    corpus,
  );
  const confidence = Math.min(...others.map((sense) => sense.confidence));
  return [{ contexts: main, names, confidence }, ...others].sort(
    (a, b) => b.contexts.length - a.contexts.length,
  );
}

function surestSplit(
  main: readonly WordContext[],
  others: readonly Sense[],
  corpus: CorpusCompany,
): Sense | undefined {
  let surest: Sense | undefined;
  for (const group of proposeGroups(main, corpus.weights, corpus.topics)) {
    const inside = new Set(group);
    const here = new Tally(main.filter((_, place) => inside.has(place)));
    const there = new Tally(main.filter((_, place) => !inside.has(place)));
    const sense = judgeSplit(here, there, corpus);
    if (sense === undefined || sense.confidence <= (surest?.confidence ?? 0)) continue;
    const apart = others.every(
      ({ contexts }) => judgeSplit(here, new Tally(contexts), corpus) !== undefined,
    );
    if (apart) surest = sense;
  }
  return surest;
}

/** Returns the sense of `here`; nothing where it may well be that of `there`. */
function judgeSplit(here: Tally, there: Tally, corpus: CorpusCompany): Sense | undefined {
  const least = Math.max(LEAST_NAMING_PAPERS, LEAST_NAMING_SHARE * here.papers);
  if (Math.max(0, ...here.beside.papersOf.values()) < least) return undefined;
  const [naming] = contextNames(here, there, corpus);
  if (naming === undefined || naming.papers < least) return undefined;
  const { evidence, topic, excess, shared } = compareCompany(here, there, corpus.weights);
  if (evidence < LEAST_EVIDENCE || topic > MOST_TOPIC) return undefined;
  if (excess > MOST_EXCESS || shared > MOST_SHARED) return undefined;
  const confidence = confidenceOf(evidence, naming.papers);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  return { contexts: [...here.contexts], names: namesOf(here, there, corpus), confidence };
}

function confidenceOf(evidence: number, naming: number): number {
  const z = -2.7 + 0.8 * Math.log(evidence) + 1.1 * Math.log(naming);
  return Math.round(100 * roundWeight(1 / (1 + Math.exp(-z)))) / 100;
}

/** Words that stand beside the word in two papers or more. */
function namesOf(here: Tally, there: Tally, corpus: CorpusCompany): string[] {
  return contextNames(here, there, corpus)
    .filter(({ papers, score }) => papers > 1 && score > 0)
    .map(({ word }) => word);
}
