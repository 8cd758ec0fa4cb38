/** The mentions of a node, found without a look at all of them. */
import type { MentionLink, NodeRef } from '../core/types.ts';

type ByNumber = ReadonlyMap<number, readonly MentionLink[]>;

const known = new WeakMap<readonly MentionLink[], Record<NodeRef['kind'], ByNumber>>();

/**
 * Returns those of `mentions` that hold the node, in their order. O(mentions) for a new list, which must
 * not change afterwards.
 */
export function mentionsOf(
  mentions: readonly MentionLink[],
  { kind, number }: NodeRef,
): readonly MentionLink[] {
  let index = known.get(mentions);
  if (index === undefined) {
    index = { paper: groupBy(mentions, 'paper'), concept: groupBy(mentions, 'concept') };
    known.set(mentions, index);
  }
  return index[kind].get(number) ?? [];
}

function groupBy(mentions: readonly MentionLink[], kind: NodeRef['kind']): ByNumber {
  const groups = new Map<number, MentionLink[]>();
  for (const mention of mentions) {
    const group = groups.get(mention[kind]);
    if (group === undefined) groups.set(mention[kind], [mention]);
    else group.push(mention);
  }
  return groups;
}
