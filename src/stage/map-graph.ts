/** The dataset as the graphology graph that sigma draws: positions only, no appearance. */
import Graph from 'graphology';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import type { MapView } from '../explorer/state.ts';
import type { Point } from './geometry.ts';

export type NodeAttributes = Point & NodeRef;

/** What a reducer needs to know of a link. */
export interface LinkAttributes {
  source: NodeRef;
  target: NodeRef;
  weight: number;
}

export type MapGraph = Graph<NodeAttributes, LinkAttributes>;

/** Returns the key of `node` in the graph. */
export function keyOf({ kind, number }: NodeRef): string {
  return `${kind === 'paper' ? 'p' : 'c'}${number}`;
}

/** Returns the key of the link between two nodes. */
function linkKey(source: NodeRef, target: NodeRef): string {
  return `${keyOf(source)}-${keyOf(target)}`;
}

/** Returns every node and the links that `view` draws, papers after concepts. */
export function buildMapGraph(structure: DatasetStructure, view: MapView): MapGraph {
  const graph: MapGraph = new Graph({ type: 'undirected' });
  const addNode = (node: NodeRef, { x, y }: Point) => graph.addNode(keyOf(node), { ...node, x, y });
  structure.concepts.forEach((concept, number) => {
    addNode({ kind: 'concept', number }, concept);
  });
  structure.papers.forEach((paper, number) => {
    addNode({ kind: 'paper', number }, paper);
  });
  for (const link of linksOf(structure, view)) {
    const key = linkKey(link.source, link.target);
    graph.addEdgeWithKey(key, keyOf(link.source), keyOf(link.target), link);
  }
  return graph;
}

function linksOf(structure: DatasetStructure, view: MapView): LinkAttributes[] {
  const paper = (number: number): NodeRef => ({ kind: 'paper', number });
  const concept = (number: number): NodeRef => ({ kind: 'concept', number });
  if (view === 'both') {
    return structure.mentions.map((link) => ({
      source: paper(link.paper),
      target: concept(link.concept),
      weight: link.weight,
    }));
  }
  const end = view === 'concepts' ? concept : paper;
  const links = view === 'concepts' ? structure.cooccurrences : structure.similarities;
  return links.map(({ source, target, weight }) => ({
    source: end(source),
    target: end(target),
    weight,
  }));
}
