import { describe, expect, it } from 'vitest';
import {
  buildPaperConceptGraph,
  listMentions,
} from '../../../src/core/graph/paper-concept-graph.ts';
import { projectPapers } from '../../../src/core/graph/project-papers.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';
import type { Concept, Paper } from '../../../src/core/types.ts';
import { conceptsOf } from '../concepts-of.ts';
import { conceptsIn } from '../dataset-of.ts';

function project(concepts: readonly Concept[], paperCount: number) {
  const mentions = listMentions(buildPaperConceptGraph(paperCount, concepts));
  return doAtOnce(projectPapers(concepts, mentions, paperCount));
}

describe('projectPapers', () => {
  it('gives no link without a shared concept, and tests the pair all the same', () => {
    const { links, tests } = project(conceptsOf({ layer: { 0: 1 }, memory: { 1: 1 } }), 2);
    expect(links).toEqual([]);
    expect(tests).toEqual({ tested: 1, passing: 0, possible: 0 });
  });

  it('links papers by the cosine of their weights', () => {
    // Both concepts are in two papers, so equally rare; the roots of paper 1's weights are 3 and 4.
    const { links } = project(conceptsOf({ layer: { 0: 1, 1: 9 }, memory: { 1: 16, 2: 1 } }), 3);
    expect(links).toMatchObject([
      { source: 0, target: 1, weight: 0.6, shared: 1, qValue: 1 },
      { source: 1, target: 2, weight: 0.8, shared: 1, qValue: 1 },
    ]);
  });

  it('leaves out papers that share little but a common concept, beyond the nearest three', () => {
    const common = Array.from({ length: 8 }, (_, paper) => [paper, 1]);
    const own = Array.from({ length: 8 }, (_, paper) => [`own${paper}`, { [paper]: 25 }]);
    const concepts = conceptsOf({ layer: Object.fromEntries(common), ...Object.fromEntries(own) });
    const { links } = project(concepts, 8);
    const ofLast = links.filter(({ source, target }) => source === 7 || target === 7);
    expect(ofLast.map(({ source }) => source)).toEqual([0, 1, 2]);
  });

  it('counts a concept and those broader than it as one that is shared', () => {
    const papers: Paper[] = [
      { id: 'a', title: 'A large language model' },
      { id: 'b', title: 'Each large language model' },
    ];
    const concepts = conceptsIn(papers, [
      { label: 'language model' },
      { label: 'large language model', broader: ['language model'] },
    ]);
    expect(project(concepts, 2).links).toMatchObject([{ shared: 1 }]);
  });

  it('lets papers pass that share many concepts that others do not have', () => {
    const planted = Array.from({ length: 10 }, (_, n) => [`planted${n}`, { 0: 1, 1: 1 }]);
    const others = Array.from({ length: 60 }, (_, n) => [
      `other${n}`,
      { [2 + (n % 20)]: 1, [2 + ((3 * n + 7) % 20)]: 1 },
    ]);
    const concepts = conceptsOf({ ...Object.fromEntries(planted), ...Object.fromEntries(others) });
    const [link] = project(concepts, 22).links;
    expect(link).toMatchObject({ source: 0, target: 1, shared: 10 });
    expect(link?.qValue).toBeLessThan(0.05);
  });
});
