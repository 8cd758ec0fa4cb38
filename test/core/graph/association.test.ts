import { expect, it } from 'vitest';
import { associate } from '../../../src/core/graph/association.ts';

it.each([
  ['strength', 2], // 4 * 18 / (4 * 9)
  ['cosine', 0.666667], // 4 / sqrt(4 * 9)
  ['jaccard', 0.444444], // 4 / (4 + 9 - 4)
] as const)('measures the association by %s', (measure, weight) => {
  expect(associate(measure, { both: 4, one: 4, other: 9, all: 18 })).toBe(weight);
});
