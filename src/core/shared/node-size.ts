/** Sizes of nodes at the zoom that fits the map, in its pixels: in the layout and in every export. */

/** Half the side of a paper's square. */
export const paperHalfSide = 4;

/** Returns the radius of a concept's disc: its area grows with the papers that mention it. */
export function conceptDiscRadius(papers: number): number {
  return 2.6 + 1.72 * Math.sqrt(papers);
}
