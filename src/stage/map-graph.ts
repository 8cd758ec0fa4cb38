/**
 * The dataset as the graphology graph that sigma draws: positions only, no appearance.
 *
 * Where links are many, those between communities would cover the map. Of these only the ones among
 * the strongest few of either end are `main`; the others are left to ego networks.
 */
import Graph from 'graphology';
import { mainLinks } from '../core/cartography/link-look.ts';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { communityOf } from '../explorer/ego-network.ts';
import type { MapView } from '../explorer/state.ts';
import type { Point } from './geometry.ts';

export type NodeAttributes = Point & NodeRef;

/** What a reducer needs to know of a link. */
export interface LinkAttributes {
  source: NodeRef;
  target: NodeRef;
  weight: number;
  /** Of its test against chance; null for a mention, which is a fact. */
  qValue: number | null;
  /** Drawn as part of the whole map; the others only in an ego network. */
  main: boolean;
}

export type MapGraph = Graph<NodeAttributes, LinkAttributes>;

/** Returns the key of `node` in the graph. */
export function keyOf({ kind, number }: NodeRef): string {
  return `${kind === 'paper' ? 'p' : 'c'}${number}`;
}

/** Returns the node whose key is `key`; null where none has it. */
export function nodeOf(key: string): NodeRef | null {
  const [, kind, number] = /^([pc])(\d+)$/.exec(key) ?? [];
  if (kind === undefined) return null;
  return { kind: kind === 'p' ? 'paper' : 'concept', number: Number(number) };
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
  const links = linksOf(structure, view);
  const crosses = ({ source, target }: Link) =>
    communityOf(structure, source) !== communityOf(structure, target);
  const main = mainLinks(links, crosses);
  for (const link of links) {
    const key = linkKey(link.source, link.target);
    const attributes = { ...link, main: main.has(link) };
    graph.addEdgeWithKey(key, keyOf(link.source), keyOf(link.target), attributes);
  }
  return graph;
}

type Link = Omit<LinkAttributes, 'main'>;

function linksOf(structure: DatasetStructure, view: MapView): Link[] {
  const paper = (number: number): NodeRef => ({ kind: 'paper', number });
  const concept = (number: number): NodeRef => ({ kind: 'concept', number });
  if (view === 'both') {
    return structure.mentions.map((link) => ({
      source: paper(link.paper),
      target: concept(link.concept),
      weight: link.weight,
      qValue: null,
    }));
  }
  const end = view === 'concepts' ? concept : paper;
  const links = view === 'concepts' ? structure.cooccurrences : structure.similarities;
  return links.map(({ source, target, weight, qValue }) => ({
    source: end(source),
    target: end(target),
    weight,
    qValue,
  }));
}
