/** How firmly a node or a community stands, as the details and the legend say it. */
import type { Community, DatasetStructure, NodeRef } from '../core/types.ts';

export { isBorderline } from '../core/cartography/symbol-look.ts';

/** In how many of the runs on resampled links a node falls in with its community. */
export interface Firmness {
  community: number;
  times: number;
  runs: number;
  /** The other communities that it falls in with most often; of a borderline node alone. */
  between: readonly number[];
  /** Whether it is elsewhere in most runs, and there now in one community, now in another. */
  scattered: boolean;
}

/** Returns how firmly `node` stands in its community; `null` where that was not measured. */
export function firmnessOf(structure: DatasetStructure, node: NodeRef): Firmness | null {
  const { runs } = structure;
  const member = (node.kind === 'paper' ? structure.papers : structure.concepts)[node.number];
  if (member?.confidence === undefined || runs === 0) return null;
  const { community, confidence, between = [] } = member;
  const scattered = between.length === 0 && confidence < 0.5;
  return { community, times: Math.round(confidence * runs), runs, between, scattered };
}

export type Solidity = 'solid' | 'fair' | 'loose' | 'fragile';

/**
 * From these shares on a community counts as stable, and as not dissolved
 * (`core/communities/memberships.ts`).
 */
const stable = 0.75;
const whole = 0.5;
/** Below this share most of a community's papers come back elsewhere. */
const held = 0.4;

/** Tells whether a community is fragile: little of it comes back in the runs; false without runs. */
export function isFragile({ runs }: DatasetStructure, { solidity }: Community): boolean {
  return runs > 0 && gradeSolidity(solidity) === 'fragile';
}

/** Returns what a community's solidity, a share, amounts to. */
export function gradeSolidity(solidity: number): Solidity {
  if (solidity >= stable) return 'solid';
  if (solidity >= whole) return 'fair';
  return solidity >= held ? 'loose' : 'fragile';
}
