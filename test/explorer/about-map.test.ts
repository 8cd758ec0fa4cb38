import { describe, expect, it } from 'vitest';
import type { RobustnessReport } from '../../src/core/types.ts';
import {
  groupStaying,
  groupVariants,
  linkOutcomes,
  standingsOf,
  yearsOf,
} from '../../src/explorer/about-map.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{ year: 2020 }, { year: 2018, community: 1 }, {}],
  concepts: [{ label: 'attention' }, { label: 'memory', community: 1 }, { label: 'vision' }],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 2, 1],
  ],
});

const report: RobustnessReport = {
  inputHash: structure.inputHash,
  variants: [
    { varied: 'resolution', value: 0.8, communities: 1, ari: 0.5 },
    { varied: 'resolution', value: 1.25, communities: 2, ari: 1 },
    { varied: 'seed', value: 2, communities: 2, ari: 1 },
  ],
  communities: [
    { number: 0, persistence: 0.9, least: 0.7, kept: 3 },
    { number: 1, persistence: 0.6, least: 0.3, kept: 2 },
  ],
  concepts: [
    { id: 'concept:c0', kept: 2 },
    { id: 'concept:c1', kept: 3 },
    { id: 'concept:c2', kept: 2 },
  ],
};

describe('yearsOf', () => {
  it('is null without years', () => {
    expect(yearsOf({ papers: [] })).toBeNull();
    expect(yearsOf({ papers: structure.papers.slice(2) })).toBeNull();
  });

  it('gives the first and the last, and counts papers without one', () => {
    expect(yearsOf(structure)).toEqual({ from: 2018, to: 2020, undated: 1 });
  });
});

describe('linkOutcomes', () => {
  it('sets the links that pass beside the pairs that do', () => {
    const [link] = structure.cooccurrences;
    if (link === undefined) throw new Error('the two concepts of paper 1 are linked');
    const passing = { ...structure, cooccurrences: [{ ...link, qValue: 0.01 }] };
    const [concepts, papers] = linkOutcomes(passing);
    expect(concepts).toMatchObject({ kind: 'cooccurrences', tested: 100, links: 1 });
    expect(concepts?.linksPassing).toBe(1);
    expect(papers).toMatchObject({ kind: 'similarities', tested: 50, linksPassing: 0 });
  });
});

describe('the report', () => {
  it('is read by option', () => {
    expect(groupVariants(report).map(({ varied, variants }) => [varied, variants.length])).toEqual([
      ['resolution', 2],
      ['seed', 1],
    ]);
    expect(groupVariants({ ...report, variants: [] })).toEqual([]);
  });

  it('names concepts by how often they stay, then in its order', () => {
    expect(groupStaying(report, structure)).toEqual([
      { kept: 3, labels: ['memory'] },
      { kept: 2, labels: ['attention', 'vision'] },
    ]);
  });

  it('stands beside each community, or is missing beside all', () => {
    const kept = standingsOf(structure, report).map(({ persistence }) => persistence?.kept);
    expect(kept).toEqual([3, 2]);
    const none = standingsOf(structure, null);
    expect(none.map(({ community }) => community.number)).toEqual([0, 1]);
    expect(none.every(({ persistence }) => persistence === null)).toBe(true);
  });
});
