/** Every option of a build with its default and its check. */
import { BadOptionError } from './shared/errors.ts';
import { sha256Hex } from './shared/hash.ts';
import type {
  AssociationMeasure,
  BuildOptions,
  CurationEdit,
  DatasetStructure,
  Vocabulary,
  VocabularyUse,
} from './types.ts';

/** Choices of a build as a user gives them; what is left out takes its default. */
export interface BuildChoices {
  /** Papers that must share a concept before it is drawn; default: `defaultMinPapers`. */
  minPapers?: number;
  /** Feeds every random choice. Default 1. */
  seed?: number;
  /** Of community detection: larger gives more and smaller communities; default: `defaultResolution`. */
  resolution?: number;
  /** By which a concept's closest links are chosen; default `strength`. */
  association?: AssociationMeasure;
  /** Terms that the user knows; default none. */
  vocabulary?: Vocabulary;
  /** The user's edits of the concepts, in order; default none. */
  curation?: readonly CurationEdit[];
  /** A map near whose places and colours the new one stays; default none. */
  previous?: DatasetStructure;
}

/** Every measure of association, the default first. */
export const associationMeasures: readonly AssociationMeasure[] = ['strength', 'cosine', 'jaccard'];

/**
 * Returns the default for `minPapers`: a sixth of the square root of the number of papers, at least 2
 * (up to 323 papers: 2; 2,000: 7; 10,000: 16). On papers of computational linguistics that draws two
 * concepts a paper at 200 papers, one for two papers at 2,000 and one for four at 10,000.
 */
export function defaultMinPapers(paperCount: number): number {
  return Math.max(2, Math.floor(Math.sqrt(paperCount) / 6));
}

/**
 * Returns the default for `resolution`: 1.4 on thousands of papers, which comes nearest to the number
 * of labels on labelled abstracts; more on fewer, where people group more finely (60 papers: 2.6, some
 * thirteen communities; 200: 1.8); below 30 papers 1, or papers that are all alike would stand alone.
 */
export function defaultResolution(paperCount: number): number {
  if (paperCount < 30) return 1;
  const resolution = Math.min(1 + paperCount / 36, 1.4 + 80 / paperCount);
  return Math.round(100 * resolution) / 100;
}

/**
 * Returns the options of a build of `paperCount` papers.
 * @throws BadOptionError when a choice is outside its range.
 */
export function resolveOptions(choices: BuildChoices, paperCount: number): BuildOptions {
  return {
    minPapers: wholeNumber('minPapers', choices.minPapers ?? defaultMinPapers(paperCount), 1),
    seed: wholeNumber('seed', choices.seed ?? 1, 0),
    resolution: checkResolution(choices.resolution ?? defaultResolution(paperCount)),
    association: measure(choices.association ?? 'strength'),
    ...(choices.vocabulary !== undefined && { vocabulary: describeVocabulary(choices.vocabulary) }),
    ...(choices.previous !== undefined && { previous: choices.previous.inputHash }),
  };
}

/**
 * Returns `resolution`.
 * @throws BadOptionError when it is no number above 0.
 */
export function checkResolution(resolution: number): number {
  if (Number.isFinite(resolution) && resolution > 0) return resolution;
  throw new BadOptionError(
    `options/resolution: a number above 0 is needed, received ${resolution}.`,
  );
}

function describeVocabulary({ terms }: Vocabulary): VocabularyUse {
  const listed = terms.map(({ label, synonyms, broader }) => [label, synonyms, broader]);
  return { terms: terms.length, hash: sha256Hex(JSON.stringify(listed)) };
}

function measure(name: AssociationMeasure): AssociationMeasure {
  if (associationMeasures.includes(name)) return name;
  throw new BadOptionError(
    `options/association: one of ${associationMeasures.join(', ')} is needed, received ${name}.`,
  );
}

function wholeNumber(name: string, value: number, least: number): number {
  if (Number.isInteger(value) && value >= least && value <= 0xffffffff) return value;
  throw new BadOptionError(
    `options/${name}: a whole number from ${least} to 4294967295 is needed, received ${value}.`,
  );
}
