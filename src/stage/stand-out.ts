/**
 * What stands out in a scene, and the same scene without it.
 *
 * Pointing at a node changes how all others look, but in one of two ways only: each is drawn as usual or
 * recedes. So what is drawn of nearly every node and link can be kept, once for either.
 */
import type { NodeRef } from '../core/types.ts';
import { type EgoNetwork, nodeSetOf } from '../explorer/ego-network.ts';
import type { Scene } from './scene.ts';

/** Of a scene, what changes while nodes are pointed at and selected, and what follows from the rest. */
const passing: ReadonlySet<keyof Scene> = new Set([
  ...(['hovered', 'selected', 'chosen', 'ringed', 'link', 'ego'] as const),
  ...(['papers', 'concepts', 'links', 'settled', 'hiddenCommunities', 'passing'] as const),
]);

const none = nodeSetOf([]);
const nobody: EgoNetwork = {
  center: { kind: 'paper', number: -1 },
  others: [],
  centers: none,
  neighbours: [],
  ...none,
  communities: new Set(),
};

/** Tells whether what stands out in neither scene looks the same in both where it doesn't recede in one. */
export function haveSameGround(a: Scene, b: Scene): boolean {
  return (Object.keys(a) as (keyof Scene)[]).every((key) => passing.has(key) || a[key] === b[key]);
}

/**
 * Returns `scene` with nothing that stands out: all is as usual, or all recedes.
 * @param receding default: as in `scene`.
 */
export function groundOf(scene: Scene, receding = scene.ego !== null): Scene {
  const ego = receding ? nobody : null;
  return { ...scene, hovered: null, selected: null, chosen: [], ringed: none, link: null, ego };
}

/** Returns the nodes that may look otherwise than in the ground of `scene`, and those whose links may. */
export function standingOut({ ego, chosen }: Scene): { nodes: NodeRef[]; centers: NodeRef[] } {
  const centers = ego === null ? [] : [ego.center, ...ego.others];
  return { nodes: [...centers, ...(ego?.neighbours ?? []), ...chosen], centers };
}
