/** Any state that the store can reach on a dataset. */
import fc from 'fast-check';
import type { DatasetStructure, NodeRef } from '../../src/core/types.ts';
import { roundCamera } from '../../src/explorer/address.ts';
import { errorRates } from '../../src/explorer/link-tests.ts';
import { sortedNodes } from '../../src/explorer/node-refs.ts';
import { type PartPath, wholeCommunity } from '../../src/explorer/parts.ts';
import { roundResolution } from '../../src/explorer/resolution.ts';
import {
  type Colouring,
  type ExplorerState,
  initialState,
  sizings,
} from '../../src/explorer/state.ts';
import { anyQuestionOf } from './any-question.ts';
import { anySelectionOf } from './any-selection.ts';

export function anyStateOf(structure: DatasetStructure): fc.Arbitrary<ExplorerState> {
  const nodes: NodeRef[] = [
    ...structure.papers.map((_, number): NodeRef => ({ kind: 'paper', number })),
    ...structure.concepts.map((_, number): NodeRef => ({ kind: 'concept', number })),
  ];
  const settled = [...structure.papers, ...structure.concepts].map((node) => node.community);
  const communities = [...new Set(settled)].sort((a, b) => a - b);
  const focuses: Pick<ExplorerState, 'focusedCommunity' | 'focusedPart'>[] = [
    { focusedCommunity: null, focusedPart: wholeCommunity },
    ...[...structure.papers, ...structure.concepts].flatMap(({ community, parts }) =>
      [wholeCommunity, ...parts.map((_, depth): PartPath => parts.slice(0, depth + 1))].map(
        (focusedPart) => ({ focusedCommunity: community, focusedPart }),
      ),
    ),
  ];
  const name = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
  const nodeSet = fc.subarray(nodes).map(sortedNodes);
  const place = fc.integer({ min: -2000, max: 2000 });
  const year = fc.integer({ min: -300, max: 2200 });
  const choices = fc.record({
    hiddenNodes: nodeSet,
    expanded: nodeSet,
    pins: nodeSet.chain((pinned) =>
      fc.tuple(...pinned.map((node) => fc.record({ node: fc.constant(node), x: place, y: place }))),
    ),
    table: fc.option(
      fc.record({
        of: fc.constantFrom('papers' as const, 'concepts' as const),
        column: name,
        descending: fc.boolean(),
      }),
    ),
    sizing: fc.constantFrom(...sizings),
    colouring: fc.oneof(
      fc.constantFrom<Colouring[]>('community', 'year', 'reading'),
      name.map((field): Colouring => `field:${field}`),
    ),
    question: anyQuestionOf(structure),
    hovered: fc.constant(initialState(structure).hovered),
    hiddenCommunities: fc.subarray(communities),
    view: fc.constantFrom('both' as const, 'concepts' as const, 'papers' as const),
    minPapers: fc.integer({ min: structure.options.minPapers, max: 999 }),
    years: fc.option(
      fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    ),
    resolution: fc.option(fc.double({ min: 0.3, max: 5, noNaN: true }).map(roundResolution)),
    errorRate: fc.constantFrom(...errorRates),
    query: fc.string({ maxLength: 40, unit: 'binary' }),
    camera: fc.option(
      fc
        .record({
          x: fc.double({ min: -5, max: 5, noNaN: true }),
          y: fc.double({ min: -5, max: 5, noNaN: true }),
          ratio: fc.double({ min: 0.01, max: 50, noNaN: true }),
        })
        .map(roundCamera),
    ),
  });
  return fc
    .tuple(choices, anySelectionOf(nodes, communities), fc.constantFrom(...focuses))
    .map(([chosen, selection, focus]) => ({ ...chosen, ...selection, ...focus }));
}
