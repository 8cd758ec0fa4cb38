import { describe, expect, it } from 'vitest';
import { buildPaperConceptGraph } from '../../../src/core/graph/paper-concept-graph.ts';
import { projectPapers } from '../../../src/core/graph/project-papers.ts';
import { calm, conceptsOf } from '../concepts-of.ts';

describe('projectPapers', () => {
  it('gives no link without a shared concept', async () => {
    const graph = buildPaperConceptGraph(2, conceptsOf({ layer: { 0: 1 }, memory: { 1: 1 } }));
    expect(await projectPapers(graph, 2, calm)).toEqual([]);
  });

  it('links papers by the cosine of their weights', async () => {
    const concepts = conceptsOf({ layer: { 0: 1, 1: 3 }, memory: { 1: 4 } });
    expect(await projectPapers(buildPaperConceptGraph(2, concepts), 2, calm)).toEqual([
      { source: 0, target: 1, weight: 0.6 },
    ]);
  });

  it('counts a shared rare concept, which weighs more, for more than a shared common one', async () => {
    const concepts = conceptsOf({ layer: { 0: 1, 1: 1 }, sheaf: { 0: 4, 2: 4 } });
    const [common, rare] = await projectPapers(buildPaperConceptGraph(3, concepts), 3, calm);
    expect(rare?.weight).toBeGreaterThan(common?.weight ?? 1);
  });
});
