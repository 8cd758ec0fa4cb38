/** How a node is drawn, in pixels at nominal scale. */

/** Width of the border inside a paper's square, and of the ring of ground around a concept's disc. */
export const paperBorder = 1.6;
export const conceptRing = 1.2;

/** Radius of a square's corner over half its side: 1.5 of 4 pixels. */
export const cornerShare = 0.375;

/** Opacity of the dashed ring around a borderline node. */
export const borderlineRing = 0.85;

/**
 * That ring: how far its middle lies from the node's edge, half its width, and a dash with its gap.
 */
export const ringShape = { distance: 3, halfWidth: 0.6, dash: 5 } as const;

/** The dash over the dash with its gap. */
export const dashShare = 0.6;

/** A dashed ring is there from this multiple of the growth on at which its node is whole: among many it is noise. */
export const ringFrom = 1.4;

/** A node that is not whole: its radius (half side) in pixels at nominal scale or above, by shape, and its opacity. */
export const dot = { circle: 1.7, square: 1.2, opacity: 0.5 };

/** A dot begins to grow at this share of the growth at which it is whole. */
export const wholeFrom = 0.85;

/** Share of its opacity that a link keeps whose ends are not drawn whole. */
export const farOpacity = 0.3;

/** Returns how far a node is drawn whole, from 0 to 1, where symbols have grown by `growth`. */
export function wholenessAt(growth: number, wholeGrowth: number): number {
  const from = wholeFrom * wholeGrowth;
  const share = Math.min(1, Math.max(0, (growth - from) / (wholeGrowth + 0.0001 - from)));
  return share * share * (3 - 2 * share);
}

/** Tells whether a node is borderline: it falls in with another community often as well. */
export function isBorderline(node: { between?: number[] } | undefined): boolean {
  return node?.between !== undefined;
}
