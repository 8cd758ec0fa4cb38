import { describe, expect, it } from 'vitest';
import { labelCommunities } from '../../../src/core/communities/label-communities.ts';
import {
  type CommunityName,
  nameableCorpus,
  nameCommunities,
} from '../../../src/core/communities/name-communities.ts';
import type { Concept, Paper, Partition } from '../../../src/core/types.ts';
import { blankPapers, conceptsOf } from '../concepts-of.ts';

describe('nameCommunities', () => {
  it('names a single paper without a concept after its title', () => {
    const partition = { papers: [0], concepts: [], count: 1, modularity: 0 };
    expect(namesOf([{ id: 'a', title: 'notes' }], [], 0, partition)).toMatchObject([
      { leading: [], label: 'Notes' },
    ]);
  });

  it('names communities after concepts that are theirs, not after one that is everywhere', () => {
    const concepts = conceptsOf({
      layer: { 0: 1, 1: 1, 2: 1, 3: 1 },
      attention: { 0: 1, 1: 1 },
      memory: { 2: 1, 3: 1 },
      sheaf: { 2: 1, 3: 1 },
    });
    const partition = { papers: [0, 0, 1, 1], concepts: [0, 0, 1, 1], count: 2, modularity: 0 };
    expect(namesOf(blankPapers(4), concepts, 4, partition)).toMatchObject([
      { leading: [1, 0], label: 'Attention, layer' },
      { leading: [2, 3], label: 'Memory, sheaf' },
    ]);
  });

  it('does not name a community twice after the same words', () => {
    const concepts = conceptsOf({
      'attention head': { 0: 3, 1: 3 },
      attention: { 0: 2, 1: 2 },
      memory: { 0: 1, 1: 1 },
    });
    const partition = { papers: [0, 0], concepts: [0, 0, 0], count: 1, modularity: 0 };
    expect(nameOf(concepts, partition)).toBe('Attention head, memory');
  });

  it.each([
    ['a version', { 'GPT-4': { 0: 9, 1: 9 }, memory: { 0: 1, 1: 1 } }, 'Memory, GPT-4'],
    ['an edition', { 'task 2024': { 0: 9, 1: 9 }, memory: { 0: 1, 1: 1 } }, 'Memory, task 2024'],
    [
      'a long phrase',
      { 'one of four words': { 0: 9, 1: 9 }, memory: { 0: 1, 1: 1 } },
      'Memory, one of four words',
    ],
    ['a concept of one paper', { ode: { 0: 99 }, memory: { 0: 1, 1: 1 } }, 'Memory, ode'],
    [
      'a word of everywhere',
      { graph: { 0: 9, 1: 9, 2: 9, 3: 9 }, 'graph search': { 0: 1, 1: 1 } },
      'Graph search',
    ],
  ])('does not let %s lead when there is better', (_, table, name) => {
    const concepts = conceptsOf(table);
    const papers = [0, 0, 0, 0, ...Array<number>(20).fill(1)];
    const partition = { papers, concepts: concepts.map(() => 0), count: 2, modularity: 0 };
    expect(nameOf(concepts, partition)).toBe(name);
  });

  it('prefers what papers name in their titles', () => {
    const concepts = conceptsOf({ bias: { 0: 1, 1: 1 }, memory: { 0: 1, 1: 1 } });
    for (const { mentions } of concepts[0]?.papers ?? []) {
      mentions.splice(0, 1, { paper: 0, field: 'abstract', sentence: 0, start: 0, end: 4 });
    }
    const papers = [0, 0, ...Array<number>(20).fill(1)];
    const partition = { papers, concepts: [0, 0], count: 2, modularity: 0 };
    expect(nameOf(concepts, partition)).toBe('Memory, bias');
  });

  it.each([
    ['mRNA vaccine', 'mRNA vaccine, memory'],
    ['vaccine', 'Vaccine, memory'],
  ])('begins with a capital, but leaves %s as it is written', (concept, name) => {
    const concepts = conceptsOf({ [concept]: { 0: 2, 1: 2 }, memory: { 0: 1, 1: 1 } });
    const papers = [0, 0, ...Array<number>(20).fill(1)];
    expect(nameOf(concepts, { papers, concepts: [0, 0], count: 2, modularity: 0 })).toBe(name);
  });

  it('tells communities of equal titles apart, whatever the titles are', () => {
    const papers = ['X', 'X', 'X (1)'].map((title, number) => ({ id: `${number}`, title }));
    const partition = { papers: [0, 1, 2], concepts: [], count: 3, modularity: 0 };
    const labels = namesOf(papers, [], 0, partition).map(({ label }) => label);
    expect(new Set(labels).size).toBe(3);
  });

  it('names a community after what is not drawn where nothing drawn is fit', () => {
    const concepts = conceptsOf({ humanity: { 0: 1 }, lexique: { 0: 1, 1: 1 } });
    const papers = [0, 0, ...Array<number>(20).fill(1)];
    const partition = { papers, concepts: [0], count: 2, modularity: 0 };
    expect(namesOf(blankPapers(22), concepts, 1, partition)[0]).toMatchObject({
      leading: [],
      label: 'Lexique',
    });
  });

  it('names a community without a fit concept after the one that most of its papers mention', () => {
    const concepts = conceptsOf({
      'one of four words': { 0: 9, 1: 9 },
      'another of four words': { 0: 1, 1: 1, 2: 1 },
    });
    const partition = { papers: [0, 0, 0, 1], concepts: [], count: 2, modularity: 0 };
    expect(namesOf(blankPapers(4), concepts, 0, partition)[0]).toMatchObject({
      leading: [],
      label: 'Another of four words',
    });
  });

  it.each([
    ['one community', [0, 0], ['2 papers without shared concepts']],
    [
      'two of one size',
      [0, 0, 1, 1],
      ['2 papers without shared concepts (0)', '2 papers without shared concepts (1)'],
    ],
    [
      'two of two sizes',
      [0, 0, 0, 1, 1],
      ['3 papers without shared concepts', '2 papers without shared concepts'],
    ],
  ])('says that papers share no concept: %s', (_, papers, labels) => {
    const partition = { papers, concepts: [], count: labels.length, modularity: 0 };
    const communities = namesOf(blankPapers(papers.length), [], 0, partition);
    expect(communities.map(({ label }) => label)).toEqual(labels);
  });
});

describe('labelCommunities', () => {
  const concepts = conceptsOf({
    attention: { 0: 3, 1: 3, 2: 3, 3: 3 },
    memory: { 0: 2, 1: 2 },
    sheaf: { 2: 2, 3: 2 },
    probe: { 4: 1, 5: 1 },
  });
  const papers = blankPapers(6).map((paper) => ({ ...paper, title: `${paper.id}: its subtitle` }));
  const partition = {
    papers: [0, 0, 0, 0, 1, 1],
    concepts: [0, 0, 0, 1],
    count: 2,
    modularity: 0,
  };

  it('opens a community into named parts, which do not repeat its name', () => {
    const division = {
      papers: [[0], [0], [1], [1], [], []],
      concepts: [[0], [0], [1], []],
    };
    const central = [[2, 0], [4]];
    const known = { partition, division, central, memberships: { solidity: [0.9, 0.4] } };
    const [first, second] = labelCommunities(papers, concepts, 4, known);
    expect(first).toMatchObject({ number: 0, papers: 4, concepts: 3, solidity: 0.9 });
    expect(first?.leading).toContain(0);
    const leading = first?.parts.flatMap((part) => part.leading) ?? [];
    expect(leading.filter((concept) => first?.leading.includes(concept))).toEqual([]);
    for (const part of first?.parts ?? []) expect(part.label).not.toMatch(/without shared/);
    expect(first?.parts.map((part) => [part.papers, part.concepts])).toEqual([
      [2, 2],
      [2, 1],
    ]);
    expect(second).toMatchObject({ papers: 2, concepts: 1, parts: [], central: [4] });
  });

  it('describes a community by its central papers, without their subtitles', () => {
    const division = { papers: papers.map(() => []), concepts: concepts.map(() => []) };
    const known = { partition, division, central: [[2, 0], []], memberships: { solidity: [1, 1] } };
    const [first, second] = labelCommunities(papers, concepts, 4, known);
    expect(first?.description).toContain(`“${papers[2]?.id}”, “${papers[0]?.id}”`);
    expect(second?.description).toBe('');
  });
});

function namesOf(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  drawnCount: number,
  partition: Partition,
): CommunityName[] {
  return nameCommunities(nameableCorpus(papers, concepts, drawnCount), partition);
}

function nameOf(concepts: readonly Concept[], partition: Partition): string | undefined {
  const papers = blankPapers(partition.papers.length);
  return namesOf(papers, concepts, concepts.length, partition)[0]?.label;
}
