/**
 * The bipartite configuration model: the most random incidence of nodes and features whose expected
 * degrees are those observed. A node of degree d has a feature of degree k with the odds x(k) y(d), each
 * pair independently, with fitnesses x and y such that, over n(d) nodes and n(k) features,
 *
 *   the sum over d of n(d) P(k, d) is k for every k,  the sum over k of n(k) P(k, d) is d for every d,
 *   P(k, d) = x(k) y(d) / (1 + x(k) y(d)).
 *
 * F. Saracco, R. Di Clemente, A. Gabrielli, T. Squartini, "Randomizing bipartite networks: the case of
 * the World Trade Web", Scientific Reports 5 (2015) 10595. Solved by setting x(k) to k over the sum of
 * n(d) y(d) / (1 + x(k) y(d)), then y(d) likewise, again and again. Those of equal degree share one
 * fitness, so a step costs the product of the numbers of distinct degrees, however many nodes there are.
 */

export interface ConfigurationModel {
  /** Returns y of the nodes of this degree, one that occurs. */
  nodeFitness(degree: number): number;
  /** Returns x of a feature of any degree, from 0 up to the number of nodes. */
  featureFitness(degree: number): number;
}

/** Those of one side that have the same degree. */
interface DegreeClass {
  degree: number;
  count: number;
  fitness: number;
}

/** Fitnesses have settled when none changes by more than this share in a step. */
const tolerance = 1e-9;
/** A feature that every node has is fitter than any number; its odds are then as large as this allows. */
const mostSteps = 1000;

/** Returns the model. Degrees of 0 are left out of account. */
export function fitConfiguration(
  nodeDegrees: readonly number[],
  featureDegrees: readonly number[],
): ConfigurationModel {
  const nodes = classify(nodeDegrees);
  const features = classify(featureDegrees);
  for (let step = 0; step < mostSteps; step++) {
    const change = Math.max(adjust(features, nodes), adjust(nodes, features));
    if (change < tolerance) break;
  }
  const nodeFitnesses = new Map(nodes.map(({ degree, fitness }) => [degree, fitness]));
  const featureFitnesses = new Map(features.map(({ degree, fitness }) => [degree, fitness]));
  return {
    nodeFitness: (degree) => nodeFitnesses.get(degree) ?? 0,
    featureFitness(degree) {
      const known = featureFitnesses.get(degree);
      if (known !== undefined) return known;
      const fitness = degree === 0 ? 0 : fitDegree(degree, nodes);
      featureFitnesses.set(degree, fitness);
      return fitness;
    },
  };
}

function classify(degrees: readonly number[]): DegreeClass[] {
  const counts = new Map<number, number>();
  let links = 0;
  for (const degree of degrees) {
    links += degree;
    if (degree > 0) counts.set(degree, (counts.get(degree) ?? 0) + 1);
  }
  return [...counts]
    .map(([degree, count]) => ({ degree, count, fitness: degree / Math.sqrt(links) }))
    .sort((a, b) => a.degree - b.degree);
}

/** Returns the fitness of a degree that none of the features has. */
function fitDegree(degree: number, nodes: readonly DegreeClass[]): number {
  const one = { degree, count: 1, fitness: degree / nodes.length };
  for (let step = 0; step < mostSteps; step++) if (adjust([one], nodes) < tolerance) break;
  return one.fitness;
}

/** Sets the fitness of each class; returns the largest change, as a share. */
function adjust(classes: readonly DegreeClass[], others: readonly DegreeClass[]): number {
  let largest = 0;
  for (const own of classes) {
    let sum = 0;
    for (const { count, fitness } of others) sum += (count * fitness) / (1 + own.fitness * fitness);
    const fitness = own.degree / sum;
    largest = Math.max(largest, Math.abs(fitness - own.fitness) / fitness);
    own.fitness = fitness;
  }
  return largest;
}
