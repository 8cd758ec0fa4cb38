/**
 * Parts of a dataset: chosen nodes and every link between them.
 *
 * An ego network grows over mention links alone: from a concept to its papers, from those to
 * their concepts, and so on. Links of the two projections then join what was reached, but do not
 * reach further, because they restate what papers and concepts already share.
 */
import type { DatasetStructure, NodeRef, Subgraph } from '../types.ts';

/** Returns every node and every link of the dataset. */
export function selectEverything(structure: DatasetStructure): Subgraph {
  return {
    papers: [...structure.papers.keys()],
    concepts: [...structure.concepts.keys()],
    mentions: structure.mentions,
    cooccurrences: structure.cooccurrences,
    similarities: structure.similarities,
  };
}

/** Returns a community's papers and concepts; an unknown community is empty. */
export function selectCommunity(structure: DatasetStructure, community: number): Subgraph {
  return induceSubgraph(
    structure,
    numbersOf(structure.papers, community),
    numbersOf(structure.concepts, community),
  );
}

/**
 * Returns the nodes within `hops` mention links of `centers`, themselves included. Unknown nodes give
 * an empty subgraph. O(hops * mention links).
 *
 * @param hops whole number; 0 gives the centers alone, 1 a concept with its papers or a paper with
 *   its drawn concepts, 2 also what those are linked to.
 */
export function selectEgoNetwork(
  structure: DatasetStructure,
  centers: NodeRef | readonly NodeRef[],
  hops: number,
): Subgraph {
  const nodes = 'kind' in centers ? [centers] : centers;
  const numbersIn = (wanted: NodeRef['kind']) =>
    nodes.flatMap(({ kind, number }) => (kind === wanted ? number : []));
  const papers = new Set(numbersIn('paper'));
  const concepts = new Set(numbersIn('concept'));
  for (let hop = 0; hop < hops; hop += 1) {
    const before = papers.size + concepts.size;
    const reached = structure.mentions.filter(
      ({ paper, concept }) => papers.has(paper) !== concepts.has(concept),
    );
    for (const { paper, concept } of reached) {
      papers.add(paper);
      concepts.add(concept);
    }
    if (papers.size + concepts.size === before) break;
  }
  return induceSubgraph(structure, papers, concepts);
}

/**
 * Returns the given nodes with every link that has both ends among them. Repeated numbers count
 * once, numbers that the dataset does not have are left out. O(links + n log n).
 */
export function induceSubgraph(
  structure: DatasetStructure,
  papers: Iterable<number>,
  concepts: Iterable<number>,
): Subgraph {
  const keptPapers = known(papers, structure.papers);
  const keptConcepts = known(concepts, structure.concepts);
  return {
    papers: ascending(keptPapers),
    concepts: ascending(keptConcepts),
    mentions: structure.mentions.filter(
      ({ paper, concept }) => keptPapers.has(paper) && keptConcepts.has(concept),
    ),
    cooccurrences: structure.cooccurrences.filter(
      ({ source, target }) => keptConcepts.has(source) && keptConcepts.has(target),
    ),
    similarities: structure.similarities.filter(
      ({ source, target }) => keptPapers.has(source) && keptPapers.has(target),
    ),
  };
}

function numbersOf(nodes: readonly { community: number }[], community: number): number[] {
  return [...nodes.keys()].filter((number) => nodes[number]?.community === community);
}

function known(numbers: Iterable<number>, nodes: readonly unknown[]): Set<number> {
  return new Set([...numbers].filter((number) => nodes[number] !== undefined));
}

function ascending(numbers: Set<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
