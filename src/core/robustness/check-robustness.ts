/**
 * Does a map survive other options? Its communities are found anew with each of a few changes
 * (`list-variants.ts`), from the concepts of the dataset: extraction does not depend on them. For each
 * community of the map the report says how like it the most similar community of each variant is
 * (`communities/agreement.ts`), and for its leading concepts, and those of most papers, in how many
 * variants they are drawn and stay with it. Rejected: papers drawn anew with replacement, as Hennig has
 * it. What a user may doubt is the choice of options, and a list of papers is read as it is given.
 *
 * A map that was found near a previous one owes some of its communities to that, and no variant is found
 * near it. So the first variant of such a map has the map's own options and no previous map: what is
 * lost there is lost in the others too, whatever else they change. Rejected: finding variants near the
 * map, which would make them cling to what they are to test.
 *
 * Costs what detecting communities costs, times the variants.
 */
import { adjustedRandIndex, type Match, matchCommunities } from '../communities/agreement.ts';
import { linkPapers, partitionPapers } from '../communities/detect-communities.ts';
import { startsFor } from '../communities/leiden/find-partition.ts';
import { curateParts } from '../curation/curate-parts.ts';
import { numberConcepts } from '../curation/drawn-concepts.ts';
import { roundWeight } from '../shared/round.ts';
import { beginStage } from '../shared/stage-steps.ts';
import type {
  ConceptPersistence,
  DatasetStructure,
  PublishedDataset,
  RobustnessReport,
  RobustnessVariant,
  RunControl,
} from '../types.ts';
import { listVariants } from './list-variants.ts';

/** A community is kept where its best match is at least this like it. */
const leastJaccard = 0.5;

/** Concepts of most papers that are looked at besides those that lead a community. */
const mostSharedKept = 20;

/** How a driver watches and stops the check. */
export interface RobustnessControl extends Pick<RunControl, 'checkpoint'> {
  /** Called as each variant is done. */
  found(variant: RobustnessVariant, done: number, total: number): void;
}

/** A variant, compared with the map. */
interface Comparison {
  variant: RobustnessVariant;
  /** By community of the map. */
  matches: Match[];
  /** Ids of drawn concepts with their community in the variant. */
  concepts: ReadonlyMap<string, number>;
}

/** Returns the report on a map, the same each time. */
export async function checkRobustness(
  dataset: PublishedDataset,
  control: RobustnessControl,
): Promise<RobustnessReport> {
  const { structure } = dataset;
  const map = structure.papers.map(({ community }) => community);
  const { papers, concepts, kept } = listEverything(dataset);
  const quiet: RunControl = { progress: () => {}, checkpoint: control.checkpoint };
  const variants = listVariants(structure.options);
  const links = await linkPapers(papers, concepts, quiet);
  const comparisons: Comparison[] = [];
  for (const { varied, value, options } of variants) {
    const numbered = numberConcepts(concepts, options.minPapers, kept);
    const { drawnCount } = numbered;
    const drawn = numbered.concepts.slice(0, drawnCount);
    const steps = beginStage('communities', startsFor(papers.length), quiet);
    const found = await partitionPapers(papers.length, links, drawn, options, steps);
    const ari = adjustedRandIndex(map, found.papers);
    const variant = { varied, value, communities: found.count, ari };
    comparisons.push({
      variant,
      matches: matchCommunities(map, found.papers),
      concepts: new Map(
        found.concepts.map((at, place) => [numbered.concepts[place]?.id ?? '', at]),
      ),
    });
    control.found(variant, comparisons.length, variants.length);
  }
  return {
    inputHash: structure.inputHash,
    variants: comparisons.map(({ variant }) => variant),
    communities: structure.communities.map(({ number }) => ({
      number,
      ...persistenceOf(comparisons.map(({ matches }) => matches[number]?.jaccard ?? 0)),
    })),
    concepts: topConcepts(structure).map((number) =>
      conceptPersistence(structure, number, comparisons),
    ),
  };
}

/** The concepts of the dataset by document frequency (descending), then id, whichever are drawn. */
function listEverything({ structure, texts }: PublishedDataset) {
  const options = { ...structure.options, minPapers: 1 };
  return curateParts({ structure: { ...structure, options }, texts }, []);
}

function persistenceOf(similarities: readonly number[]) {
  const sum = similarities.reduce((total, similarity) => total + similarity, 0);
  return {
    persistence: roundWeight(sum / similarities.length),
    least: Math.min(...similarities),
    kept: similarities.filter((similarity) => similarity >= leastJaccard).length,
  };
}

/** Numbers, ascending: drawn concepts are numbered by their papers. */
function topConcepts({ communities, concepts }: DatasetStructure): number[] {
  const mostShared = concepts.slice(0, mostSharedKept).map((_, number) => number);
  const leading = communities.flatMap((community) => community.leading);
  return [...new Set([...mostShared, ...leading])].sort((a, b) => a - b);
}

function conceptPersistence(
  { concepts }: DatasetStructure,
  number: number,
  comparisons: readonly Comparison[],
): ConceptPersistence {
  const { id = '', community = 0 } = concepts[number] ?? {};
  const kept = comparisons.filter(({ matches, concepts: found }) => {
    const match = matches[community];
    return (
      match !== undefined && match.jaccard >= leastJaccard && found.get(id) === match.community
    );
  });
  return { id, kept: kept.length };
}
