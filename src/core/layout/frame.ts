/** The nominal map: its size, its margin, and the size of the nodes drawn on it, in pixels. */

/** Width and height of the map at the zoom that fits it, and the margin that stays empty. */
export const frame = { width: 1110, height: 790, margin: 40 };

/** Empty pixels between any two nodes. */
export const nodeGap = 6;

/** Half the side of a paper's square. */
export const paperRadius = 4;

/** Returns the radius of a concept's circle with its ring. */
export function conceptRadius(papers: number): number {
  return 2.6 + 1.72 * Math.sqrt(papers) + 1.2;
}
