/** Any question that can be asked of a dataset, one in an address included. */
import fc from 'fast-check';
import type { DatasetStructure } from '../../src/core/types.ts';
import { operators, type Question } from '../../src/explorer/question.ts';

export function anyQuestionOf({ concepts }: DatasetStructure): fc.Arbitrary<Question> {
  return fc
    .shuffledSubarray(concepts.map((_, concept) => concept))
    .chain((asked) =>
      fc.tuple(
        ...asked.map((concept) =>
          fc.record({ operator: fc.constantFrom(...operators), concept: fc.constant(concept) }),
        ),
      ),
    );
}
