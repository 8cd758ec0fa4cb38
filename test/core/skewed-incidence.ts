/** Incidences as papers and their concepts have them: a few of each have many of the other. */
import { createRandom } from '../../src/core/shared/random.ts';

export interface SkewedIncidence {
  /** By node: its features, ascending. */
  nodes: number[][];
  featureDegrees: number[];
}

/**
 * Returns nodes whose degrees fall from half of the features to two, over features of which the first
 * come up far more often than the last.
 */
export function skewedIncidence(
  nodeCount: number,
  featureCount: number,
  seed: number,
): SkewedIncidence {
  const random = createRandom(seed);
  const nodes = Array.from({ length: nodeCount }, (_, node) => {
    const degree = Math.max(2, Math.floor(featureCount / (2 + node / 2)));
    const features = new Set<number>();
    while (features.size < degree) {
      features.add(Math.floor(featureCount * random() * Math.sqrt(random())));
    }
    return [...features].sort((a, b) => a - b);
  });
  const featureDegrees = new Array<number>(featureCount).fill(0);
  for (const features of nodes) {
    for (const feature of features) featureDegrees[feature] = (featureDegrees[feature] ?? 0) + 1;
  }
  return { nodes, featureDegrees };
}
