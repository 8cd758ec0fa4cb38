/**
 * The dashed ring around a borderline node, in pixels at nominal scale: how far its middle lies from the
 * node's edge, half its width, and a dash with its gap.
 */
export const ringShape = { distance: 3, halfWidth: 0.6, dash: 5 } as const;
