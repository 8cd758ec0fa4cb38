/** Small datasets for tests: nodes and mention links are given, the projections are counted from them. */
import fc from 'fast-check';
import { wireVersion } from '../../src/core/dataset/wire.ts';
import type {
  CooccurrenceLink,
  DatasetStructure,
  MapConcept,
  MapPaper,
  MentionLink,
  PairTest,
  SimilarityLink,
} from '../../src/core/types.ts';
import { blankCommunity } from './blank-community.ts';

export interface StructureParts {
  papers: Partial<MapPaper>[];
  concepts: Partial<MapConcept>[];
  /** `[paper, concept, weight]`. */
  mentions: [number, number, number][];
}

/** Returns a dataset whose every weight is computed the slow and plain way. */
export function structureOf({ papers, concepts, mentions }: StructureParts): DatasetStructure {
  const links: MentionLink[] = mentions
    .map(([paper, concept, weight]) => ({ paper, concept, weight }))
    .sort((a, b) => a.paper - b.paper || a.concept - b.concept);
  const cooccurrences = cooccurrencesOf(links, papers.length, concepts.length);
  const similarities = similaritiesOf(links, papers.length);
  const communities = [...papers, ...concepts].map((node) => node.community ?? 0);
  return {
    format: 'throughline',
    version: wireVersion,
    name: 'small',
    inputHash: '0'.repeat(64),
    options: { minPapers: 1, seed: 1, resolution: 1, association: 'strength' },
    counts: {
      papers: papers.length,
      withAbstract: 0,
      concepts: concepts.length,
      allConcepts: concepts.length,
      mentionLinks: links.length,
      cooccurrenceLinks: cooccurrences.length,
      similarityLinks: similarities.length,
      communities: Math.max(-1, ...communities) + 1,
    },
    modularity: 0,
    runs: 1,
    papers: papers.map((paper, number) => ({
      id: `p${number}`,
      title: `Paper ${number}`,
      community: 0,
      parts: [],
      confidence: 1,
      participation: 0,
      betweenness: 0,
      x: number,
      y: -number,
      ...paper,
    })),
    concepts: concepts.map((concept, number) => ({
      id: `concept:c${number}`,
      label: `c${number}`,
      variants: [{ form: `c${number}`, count: 1 }],
      papers: links.filter((link) => link.concept === number).length,
      community: 0,
      parts: [],
      confidence: 1,
      participation: 0,
      betweenness: 0,
      x: number + 0.5,
      y: number,
      ...concept,
    })),
    communities: Array.from({ length: Math.max(-1, ...communities) + 1 }, (_, number) =>
      blankCommunity({
        number,
        label: `Community ${number}`,
        papers: papers.filter((paper) => (paper.community ?? 0) === number).length,
        concepts: concepts.filter((concept) => (concept.community ?? 0) === number).length,
        slot: number,
      }),
    ),
    mentions: links,
    cooccurrences,
    similarities,
    tests: {
      cooccurrences: { tested: 100, passing: 0, possible: 7 },
      similarities: { tested: 50, passing: 0, possible: 3 },
    },
    overlapping: [],
  };
}

/** No link of these datasets is tested; all say the same. */
const untested: PairTest = { expected: 0.5, pValue: 0.25, qValue: 1 };

/** Any small dataset: up to 8 papers, 8 concepts and 3 communities. */
export const anyStructure: fc.Arbitrary<DatasetStructure> = fc
  .tuple(fc.nat(8), fc.nat(8))
  .chain(([papers, concepts]) =>
    fc.record({
      papers: fc.array(fc.record({ community: fc.nat(2) }), {
        minLength: papers,
        maxLength: papers,
      }),
      concepts: fc.array(fc.record({ community: fc.nat(2) }), {
        minLength: concepts,
        maxLength: concepts,
      }),
      mentions:
        papers === 0 || concepts === 0
          ? fc.constant<[number, number, number][]>([])
          : fc.uniqueArray(
              fc.tuple(fc.nat(papers - 1), fc.nat(concepts - 1), fc.integer({ min: 1, max: 9 })),
              { selector: ([paper, concept]) => `${paper} ${concept}` },
            ),
    }),
  )
  .map(structureOf);

/** The paper's concepts as the similarity weighs them. */
function weightsOf(links: MentionLink[], paper: number, papers: number): Map<number, number> {
  return new Map(
    links
      .filter((link) => link.paper === paper)
      .map(({ concept, weight }) => {
        const sharing = links.filter((link) => link.concept === concept).length;
        return [concept, Math.sqrt(weight) * Math.log(1 + papers / sharing)];
      }),
  );
}

function cooccurrencesOf(links: MentionLink[], papers: number, concepts: number) {
  const papersOf = (concept: number) =>
    links.filter((link) => link.concept === concept).map((link) => link.paper);
  const found: CooccurrenceLink[] = [];
  for (let source = 0; source < concepts; source += 1) {
    for (let target = source + 1; target < concepts; target += 1) {
      const one = papersOf(source);
      const other = papersOf(target);
      const both = one.filter((paper) => other.includes(paper)).length;
      const weight = (both * papers) / (one.length * other.length);
      if (both > 0) found.push({ source, target, papers: both, weight, ...untested });
    }
  }
  return found;
}

function similaritiesOf(links: MentionLink[], papers: number) {
  const found: SimilarityLink[] = [];
  for (let source = 0; source < papers; source += 1) {
    for (let target = source + 1; target < papers; target += 1) {
      const one = weightsOf(links, source, papers);
      const other = weightsOf(links, target, papers);
      let dot = 0;
      for (const [concept, weight] of one) dot += weight * (other.get(concept) ?? 0);
      const weight = dot / (Math.hypot(...one.values()) * Math.hypot(...other.values()));
      const shared = [...one.keys()].filter((concept) => other.has(concept)).length;
      if (dot > 0) found.push({ source, target, weight, shared, ...untested });
    }
  }
  return found;
}
