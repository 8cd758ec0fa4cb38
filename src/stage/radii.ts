/** How large each node is drawn: its area stands for papers or for citations, or all are alike. */
import { conceptRadius, crowdingOf } from '../core/cartography/node-radii.ts';
import { paperHalfSide } from '../core/shared/node-size.ts';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { papersByConcept } from '../explorer/concept-papers.ts';
import type { Sizing } from '../explorer/state.ts';

/** A node's radius (a paper's half side) in pixels at nominal scale, by number. */
export interface Radii {
  papers: Float32Array;
  concepts: Float32Array;
}

/** Concept of a map on which all are alike. */
const evenRadius = 5;
/** A paper without citations, and what the most cited one adds. */
const uncitedHalfSide = 2.6;
const citedGrowth = 6.4;
/** A concept whose papers are not cited, and what the most cited one adds. */
const uncitedRadius = 3;
const citedRadius = 12;

const known = new WeakMap<DatasetStructure, Map<Sizing, Radii>>();

/** Returns the radii of all nodes. O(nodes + mentions) for a new sizing, then kept. */
export function radiiOf(structure: DatasetStructure, sizing: Sizing): Radii {
  const bySizing = known.get(structure) ?? new Map<Sizing, Radii>();
  known.set(structure, bySizing);
  const kept = bySizing.get(sizing);
  if (kept !== undefined) return kept;
  const crowding = crowdingOf(structure.papers.length + structure.concepts.length);
  const shrink = (radii: number[]) => Float32Array.from(radii, (radius) => radius * crowding);
  const { papers, concepts } = fullRadii(structure, sizing);
  const radii = { papers: shrink(papers), concepts: shrink(concepts) };
  bySizing.set(sizing, radii);
  return radii;
}

/** Returns the radius of `node`; 0 where the map has no such node. */
export function radiusIn(radii: Radii, { kind, number }: NodeRef): number {
  return (kind === 'paper' ? radii.papers : radii.concepts)[number] ?? 0;
}

function fullRadii(
  structure: DatasetStructure,
  sizing: Sizing,
): { papers: number[]; concepts: number[] } {
  const { papers, concepts } = structure;
  if (sizing === 'citations') return citedRadii(structure);
  return {
    papers: papers.map(() => paperHalfSide),
    concepts: concepts.map((concept) =>
      sizing === 'even' ? evenRadius : conceptRadius(structure, concept.papers),
    ),
  };
}

/** A concept counts the citations of the papers that mention it. */
function citedRadii(structure: DatasetStructure): { papers: number[]; concepts: number[] } {
  const papers = structure.papers.map(({ citations }) => Math.max(0, citations ?? 0));
  const concepts = papersByConcept(structure).map((mentioning) =>
    mentioning.reduce((sum, paper) => sum + (papers[paper] ?? 0), 0),
  );
  const share = (counts: number[]) => {
    const most = counts.reduce((a, b) => Math.max(a, b), 1);
    return counts.map((count) => Math.sqrt(count / most));
  };
  return {
    papers: share(papers).map((part) => uncitedHalfSide + citedGrowth * part),
    concepts: share(concepts).map((part) => uncitedRadius + citedRadius * part),
  };
}
