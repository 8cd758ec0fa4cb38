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
    // Both concepts are in two papers, so equally rare; the roots of paper 1's weights are 3 and 4.
    const concepts = conceptsOf({ layer: { 0: 1, 1: 9 }, memory: { 1: 16, 2: 1 } });
    expect(await projectPapers(buildPaperConceptGraph(3, concepts), 3, calm)).toEqual([
      { source: 0, target: 1, weight: 0.6 },
      { source: 1, target: 2, weight: 0.8 },
    ]);
  });

  it('leaves out papers that share little but a common concept, beyond the nearest three', async () => {
    const common = Array.from({ length: 8 }, (_, paper) => [paper, 1]);
    const own = Array.from({ length: 8 }, (_, paper) => [`own${paper}`, { [paper]: 25 }]);
    const concepts = conceptsOf({ layer: Object.fromEntries(common), ...Object.fromEntries(own) });
    const links = await projectPapers(buildPaperConceptGraph(8, concepts), 8, calm);
    const ofLast = links.filter(({ source, target }) => source === 7 || target === 7);
    expect(ofLast.map(({ source }) => source)).toEqual([0, 1, 2]);
  });
});
