/**
 * The bipartite graph of papers and drawn concepts. An edge says that the paper mentions the
 * concept; its weight is the concept's weight in that paper, so a concept that stands in nearly
 * every paper is drawn but weighs little.
 *
 * Node keys are a letter and a number (`p12`, `c7`), never an id: a paper called `c7` or
 * `__proto__` cannot meet another node. Papers are inserted by number, then concepts, then edges by
 * concept and paper, because graphology's algorithms depend on insertion order.
 */
import { UndirectedGraph } from 'graphology';
import type { Concept, MentionLink, NodeRef } from '../types.ts';

export interface MentionAttributes {
  /** Of the concept in the paper: tf-idf with salience. */
  weight: number;
}

export type PaperConceptGraph = UndirectedGraph<NodeRef, MentionAttributes>;

export function paperKey(paper: number): string {
  return `p${paper}`;
}

export function conceptKey(concept: number): string {
  return `c${concept}`;
}

/**
 * Returns the graph of `paperCount` papers and `concepts`, whose place is their number. A paper
 * without a concept is a node without edges. Takes time linear in papers and mentions.
 */
export function buildPaperConceptGraph(
  paperCount: number,
  concepts: readonly Concept[],
): PaperConceptGraph {
  const graph: PaperConceptGraph = new UndirectedGraph({ allowSelfLoops: false });
  for (let number = 0; number < paperCount; number++) {
    graph.addNode(paperKey(number), { kind: 'paper', number });
  }
  concepts.forEach((_, number) => {
    graph.addNode(conceptKey(number), { kind: 'concept', number });
  });
  concepts.forEach((concept, number) => {
    const target = conceptKey(number);
    for (const { paper, weight } of concept.papers) {
      const source = paperKey(paper);
      graph.addUndirectedEdgeWithKey(`${source}-${target}`, source, target, { weight });
    }
  });
  return graph;
}

/** Returns the edges of the graph, ordered by paper, then concept. */
export function listMentions(graph: PaperConceptGraph): MentionLink[] {
  const links = graph.mapEdges((_key, { weight }, _source, _target, paper, concept) => ({
    paper: paper.number,
    concept: concept.number,
    weight,
  }));
  return links.sort((a, b) => a.paper - b.paper || a.concept - b.concept);
}
