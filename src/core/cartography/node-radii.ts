/** How large nodes are drawn where a concept's area stands for its papers. */
import { conceptDiscRadius } from '../shared/node-size.ts';
import type { DatasetStructure } from '../types.ts';

/** Nodes that stand apart at full size; with more of them symbols are drawn smaller. */
const roomyNodes = 300;
/** Papers of a map on which a disc's area counts single papers; on a larger one it counts more at once. */
const unitCorpus = 62;

/** Returns by what symbols shrink on a map of so many nodes, which have little room. */
export function crowdingOf(nodes: number): number {
  return Math.min(1, (roomyNodes / Math.max(1, nodes)) ** 0.2);
}

/** Returns the radius of a concept in so many papers, in pixels at nominal scale, where there is room. */
export function conceptRadius(structure: DatasetStructure, papers: number): number {
  return conceptDiscRadius(papers / Math.max(1, Math.sqrt(structure.papers.length / unitCorpus)));
}

/**
 * Returns by how much symbols grow at `scale` screen pixels a nominal pixel: with the power .45
 * from nominal size up, faster below it, so that they stay apart on a small screen.
 */
export function symbolGrowth(scale: number): number {
  return scale ** (scale < 1 ? 0.65 : 0.45);
}
