/** Any selection that the store can reach: a node, several, a link, a comparison, or none. */
import fc from 'fast-check';
import type { NodeRef } from '../../src/core/types.ts';
import { linkBetween, sortedNodes } from '../../src/explorer/node-refs.ts';
import type { ComparedSide, ExplorerState } from '../../src/explorer/state.ts';

type Selection = Pick<ExplorerState, 'selected' | 'picked' | 'link' | 'compared'>;

const nothing: Selection = { selected: null, picked: [], link: null, compared: null };

/** @param communities those that have one of `nodes`. */
export function anySelectionOf(
  nodes: readonly NodeRef[],
  communities: readonly number[],
): fc.Arbitrary<Selection> {
  const [anyNode, another] = nodes;
  if (anyNode === undefined) return fc.constant(nothing);
  const all = [...nodes];
  const side = fc.oneof<fc.Arbitrary<ComparedSide>[]>(
    fc.constantFrom(...communities).map((community) => ({ kind: 'community', community })),
    fc.constantFrom(...nodes).map((node) => ({ kind: 'node', node })),
    fc
      .subarray(all, { minLength: 1 })
      .map((members) => ({ kind: 'nodes', nodes: sortedNodes(members) })),
  );
  const several: fc.Arbitrary<Partial<Selection>>[] =
    another === undefined
      ? []
      : [
          fc.record({ picked: fc.subarray(all, { minLength: 2 }).map(sortedNodes) }),
          fc.record({
            link: fc
              .shuffledSubarray(all, { minLength: 2, maxLength: 2 })
              .map(([a = anyNode, b = another]) => linkBetween(a, b)),
          }),
        ];
  return fc
    .oneof(
      fc.record({ selected: fc.constantFrom(null, ...nodes) }),
      fc.record({ compared: fc.tuple(side, side) }),
      ...several,
    )
    .map((selection) => ({ ...nothing, ...selection }));
}
