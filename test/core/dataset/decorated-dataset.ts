/** A dataset with everything that the user and the language can say of its concepts. */
import fc from 'fast-check';
import { mergeReasonOrder } from '../../../src/core/shared/merge-reasons.ts';
import type {
  CurationEdit,
  CurationOutcome,
  DatasetStructure,
  MapChange,
  PublishedDataset,
  UndrawnConcept,
} from '../../../src/core/types.ts';

const name = fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' });
const names = fc.array(name, { minLength: 1, maxLength: 3 });

/** Any edit that can be written. */
export const anyEdit: fc.Arbitrary<CurationEdit> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), from: names, into: name }),
  fc.record({ kind: fc.constant('split' as const), concept: name, label: name, papers: names }),
  fc.record({ kind: fc.constant('rename' as const), concept: name, label: name }),
  fc.record({ kind: fc.constant('hide' as const), concept: name }),
  fc.record({ kind: fc.constant('keep' as const), concept: name }),
  fc.record({ kind: fc.constant('broader' as const), concept: name, broader: name }),
);

const outcome: fc.Arbitrary<CurationOutcome> = fc.oneof(
  fc.record({ edit: anyEdit, applied: fc.constant(true) }),
  fc.record({ edit: anyEdit, applied: fc.boolean(), reason: name }),
);

const sense = fc.record({
  word: name,
  context: name,
  confidence: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
});

/** Any change against a map before. */
function changeOf({ papers, concepts, communities }: DatasetStructure): fc.Arbitrary<MapChange> {
  const some = (nodes: readonly unknown[]) => fc.subarray([...nodes.keys()]);
  return fc.record({
    papers: fc.record({
      added: some(papers),
      gone: fc.array(fc.record({ id: name, title: name }), { maxLength: 2 }),
      moved: some(papers),
    }),
    concepts: fc.record({
      added: some(concepts),
      gone: fc.array(fc.record({ id: name, label: name }), { maxLength: 2 }),
      moved: some(concepts),
    }),
    communities: fc.record({
      continued: fc.array(fc.option(fc.nat(9)), {
        minLength: communities.length,
        maxLength: communities.length,
      }),
      gone: fc.array(fc.record({ number: fc.nat(9), label: name }), { maxLength: 2 }),
    }),
    medianDistance: fc.nat(99_999).map((hundredths) => hundredths / 100),
  });
}

/** Returns datasets like `dataset`, whose concepts have reasons, senses and broader ones. */
export function decoratedDataset(dataset: PublishedDataset): fc.Arbitrary<PublishedDataset> {
  const { structure, texts } = dataset;
  const ids = [...structure.concepts, ...texts.undrawn].map(({ id }) => id);
  const marks = fc.array(
    fc.record({
      sense: fc.option(sense, { nil: undefined }),
      broader: fc.nat(99),
      kept: fc.boolean(),
      reasons: fc.subarray([...mergeReasonOrder]),
    }),
    { minLength: ids.length, maxLength: ids.length },
  );
  return fc
    .record({
      marks,
      curation: fc.option(fc.array(outcome, { maxLength: 3 }), { nil: undefined }),
      vocabulary: fc.option(fc.record({ terms: fc.nat(99), hash: name }), { nil: undefined }),
      previous: fc.option(name, { nil: undefined }),
      change: fc.option(changeOf(structure), { nil: undefined }),
      slots: fc.array(fc.nat(20), {
        minLength: structure.communities.length,
        maxLength: structure.communities.length,
      }),
    })
    .map(({ marks: chosen, curation, vocabulary, previous, change, slots }) => {
      /** Broader is only what stands before, so that there is no circle. */
      const decorate = <Node extends UndrawnConcept>(
        { broader: _, ...node }: Node,
        number: number,
      ) => {
        const mark = chosen[number];
        const above = mark === undefined ? 0 : mark.broader % (number + 1);
        return {
          ...node,
          variants: node.variants.map((variant) => ({ ...variant, reasons: mark?.reasons ?? [] })),
          ...(mark?.sense !== undefined && { sense: mark.sense }),
          ...(above < number && { broader: [ids[above] ?? ''] }),
        };
      };
      return {
        structure: {
          ...structure,
          options: {
            ...structure.options,
            ...(vocabulary !== undefined && { vocabulary }),
            ...(previous !== undefined && { previous }),
          },
          communities: structure.communities.map((community, number) => ({
            ...community,
            slot: slots[number] ?? 0,
          })),
          concepts: structure.concepts.map((concept, number) => ({
            ...decorate(concept, number),
            ...(chosen[number]?.kept === true && { kept: true }),
          })),
          ...(curation !== undefined && { curation }),
          ...(change !== undefined && { change }),
        },
        texts: {
          ...texts,
          undrawn: texts.undrawn.map((concept, number) =>
            decorate(concept, structure.concepts.length + number),
          ),
        },
      };
    });
}
