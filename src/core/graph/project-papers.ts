/**
 * The paper projection: each paper is linked to those most similar to it (`similarity.ts`), by the
 * cosine, and every link is tested against chance (`significance/`): do the two share more concepts than
 * papers that name as many would? Rejected as weight: the plain number of shared concepts, which only
 * repeats which papers are long.
 *
 * The cosine is over all drawn concepts of a paper, the test over those that it names itself
 * (`named-concepts.ts`): a broader concept that comes with a narrower one is no agreement of its own, and
 * counting it would let pairs pass that are chance. All pairs of papers count as tests.
 */
import type { WorkInSteps } from '../shared/in-steps.ts';
import type { Concept, LinkTests, MentionLink, SimilarityLink } from '../types.ts';
import { joinNeighbors } from './links.ts';
import { listNamedConcepts } from './named-concepts.ts';
import { type Neighbor, neighborSearch } from './nearest-neighbors.ts';
import { roundTest, testPairs } from './significance/test-pairs.ts';
import { isSimilar, similarityVectors } from './similarity.ts';
import { paperVectors } from './sparse-vector.ts';

/** Similar papers that each paper brings in; a paper may get more from the other side. */
const similarPapersKept = 10;

/** Papers between two turns of the driver. */
const papersAStep = 64;

/** Links between two turns of the driver, once their ends are tested. */
const linksAPause = 512;

export interface PaperProjection {
  /** Ordered by their ends. */
  links: SimilarityLink[];
  /** Of all pairs, linked or not. */
  tests: LinkTests;
}

/**
 * Returns a link for each paper and up to `similarPapersKept` papers similar to it, and what the tests
 * gave. Papers without a shared drawn concept have no link. Counts two steps a paper.
 * @param mentions of the concepts, ordered by paper, then concept.
 */
export function* projectPapers(
  concepts: readonly Concept[],
  mentions: readonly MentionLink[],
  paperCount: number,
): WorkInSteps<PaperProjection> {
  const neighbors = yield* findSimilar(mentions, paperCount, concepts.length);
  const named = yield* listNamedConcepts(concepts, paperCount);
  const { summary, test } = yield* testPairs(named, concepts.length, {
    pairs: [],
    has: () => false,
  });
  const links: SimilarityLink[] = [];
  for (const [place, { source, target, weight }] of joinNeighbors(neighbors).entries()) {
    if (place % linksAPause === 0) yield 0;
    const shared = countShared(named[source], named[target]);
    links.push({ source, target, weight, shared, ...roundTest(test(source, target, shared)) });
  }
  return { links, tests: summary };
}

function* findSimilar(
  mentions: readonly MentionLink[],
  paperCount: number,
  conceptCount: number,
): WorkInSteps<Neighbor[][]> {
  const vectors = similarityVectors(paperVectors(mentions, paperCount), conceptCount);
  const nearest = neighborSearch(vectors, conceptCount, similarPapersKept);
  const neighbors: Neighbor[][] = [];
  for (const [paper, vector] of vectors.entries()) {
    if (paper % papersAStep === 0) yield Math.min(papersAStep, paperCount - paper);
    neighbors.push(
      nearest(paper).filter(({ node, weight }, rank) =>
        isSimilar(rank, weight, countShared(vector.features, vectors[node]?.features)),
      ),
    );
  }
  return neighbors;
}

function countShared(one: readonly number[] = [], other: readonly number[] = []): number {
  const features = new Set(one);
  return other.filter((feature) => features.has(feature)).length;
}
