/** A comparison of which one side is known and the other is still to be chosen. */
import { sameNode } from './node-refs.ts';
import type { ComparedSide } from './state.ts';

/** Returns the two sides once `other` is chosen; null where none is begun, or the same is chosen again. */
export function completedBy(
  other: ComparedSide,
  begun: ComparedSide | null,
): readonly [ComparedSide, ComparedSide] | null {
  return begun === null || isSameSide(begun, other) ? null : [begun, other];
}

function isSameSide(one: ComparedSide, other: ComparedSide): boolean {
  if (one.kind === 'community' && other.kind === 'community') {
    return one.community === other.community;
  }
  return one.kind === 'node' && other.kind === 'node' && sameNode(one.node, other.node);
}
