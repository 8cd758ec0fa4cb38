/**
 * Semantic zoom: from which scale on each node is drawn whole. Farther away it is a dot.
 *
 * Nodes are ranked by importance: concepts by their papers, then papers by citations where given, else
 * by what they mention. The first r of them, spread over the land, stand √(land / r) nominal pixels
 * apart, so that the node of rank r (from 0) has room from the scale
 *
 *     s_r = room · √((r + 1) / land)
 *
 * on. On a roomy map that is below the scale that fits it, and every node is whole everywhere.
 */
import type { DatasetStructure, NodeRef, Subgraph } from '../types.ts';

/** By number, the scale from which on a node is whole; NaN for one that is not drawn. */
export interface Detail {
  papers: Float32Array;
  concepts: Float32Array;
  /** The scale from which on every node is whole. */
  farthest: number;
}

/** Pixels between the nodes that are whole, about. */
const room = 42;
/** Square pixels of the nominal map that are land, about two thirds of 1,110 x 790. */
const land = 570_000;
/** Maps of at most so many nodes are drawn whole at any scale, on a phone too. */
export const roomyNodes = 300;

/** Labels of a map that is too crowded for all at the scale of 1; with the square of the scale, more. */
const crowded = 60;

const known = new WeakMap<Subgraph, Detail>();

/** Returns the detail of `visible`. O(nodes log nodes + mentions) for a new one, then kept as long as it is. */
export function detailOf(structure: DatasetStructure, visible: Subgraph): Detail {
  const kept = known.get(visible);
  if (kept !== undefined) return kept;
  const detail = rankedDetail(structure, visible);
  known.set(visible, detail);
  return detail;
}

/** Returns the scale from which on `node` is drawn whole. */
export function wholeScaleOf(detail: Detail, { kind, number }: NodeRef): number {
  return (kind === 'paper' ? detail.papers : detail.concepts)[number] ?? 0;
}

/** Tells whether every drawn node is whole at `scale`. */
export function isRoomy({ farthest }: Detail, scale: number): boolean {
  return farthest <= scale;
}

/** Returns how many concepts are written on a map that is not roomy at `scale`, if they find a place. */
export function crowdedLabels(scale: number): number {
  return Math.round(crowded * scale ** 2);
}

function rankedDetail(structure: DatasetStructure, visible: Subgraph): Detail {
  const papers = new Float32Array(structure.papers.length).fill(Number.NaN);
  const concepts = new Float32Array(structure.concepts.length).fill(Number.NaN);
  const count = visible.papers.length + visible.concepts.length;
  const scaleAt = (rank: number) => (count <= roomyNodes ? 0 : room * Math.sqrt((rank + 1) / land));
  // Drawn concepts are numbered by document frequency.
  visible.concepts.forEach((concept, rank) => {
    concepts[concept] = scaleAt(rank);
  });
  papersByImportance(structure, visible).forEach((paper, place) => {
    papers[paper] = scaleAt(visible.concepts.length + place);
  });
  return { papers, concepts, farthest: scaleAt(count - 1) };
}

function papersByImportance(structure: DatasetStructure, { papers }: Subgraph): number[] {
  const mentions = new Uint32Array(structure.papers.length);
  for (const { paper } of structure.mentions) mentions[paper] = (mentions[paper] ?? 0) + 1;
  const citations = (paper: number) => structure.papers[paper]?.citations ?? 0;
  return [...papers].sort(
    (a, b) => citations(b) - citations(a) || (mentions[b] ?? 0) - (mentions[a] ?? 0) || a - b,
  );
}
