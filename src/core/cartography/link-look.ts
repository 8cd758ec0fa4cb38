/** Which links the whole map draws, and how strongly. */
import type { NodeRef } from '../types.ts';

/** Pixels of a link within a community, and of one between two. */
export const linkWidths = { inner: 0.9, cross: 0.6 } as const;

/** Links a map shows at full strength; with more of them each is drawn fainter, down to a floor. */
const fullStrengthLinks = 1500;
const leastStrength = 0.4;
/** Up to as many links between communities the map shows them all. */
const roomForCross = 3000;
/** Links to other communities that each node keeps where there is no room for all. */
const keptCross = 2;

interface WeightedLink {
  source: NodeRef;
  target: NodeRef;
  weight: number;
}

/** Returns the share of its opacity that each of `links` links keeps; `full` of them keep all. */
export function linkStrength(links: number, full = fullStrengthLinks): number {
  return Math.min(1, Math.max(leastStrength, Math.sqrt(full / Math.max(1, links))));
}

/**
 * Returns the links that the whole map draws: where those between communities are many and would cover
 * it, only the ones among the strongest few of either end. O(links · log links).
 * @param crosses tells whether a link leads from one community to another.
 */
export function mainLinks<Link extends WeightedLink>(
  links: readonly Link[],
  crosses: (link: Link) => boolean,
): Set<Link> {
  const cross = links.filter(crosses);
  if (cross.length <= roomForCross) return new Set(links);
  const main = new Set(links.filter((link) => !crosses(link)));
  const kept = new Map<string, number>();
  // The sort is stable: equal weights stay in the dataset's order.
  for (const link of cross.sort((a, b) => b.weight - a.weight)) {
    const ends = [link.source, link.target].map(({ kind, number }) => `${kind} ${number}`);
    if (ends.every((end) => (kept.get(end) ?? 0) >= keptCross)) continue;
    for (const end of ends) kept.set(end, (kept.get(end) ?? 0) + 1);
    main.add(link);
  }
  return main;
}
