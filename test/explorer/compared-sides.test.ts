import { describe, expect, it } from 'vitest';
import {
  nameOfSide,
  papersOfSide,
  sideOfNodes,
  signOfSide,
} from '../../src/explorer/compared-sides.ts';
import { createSideSearch } from '../../src/explorer/find-sides.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{ community: 0, title: 'Poincaré maps' }, { community: 1 }, { community: 1 }],
  concepts: [
    { community: 0, label: 'attention', variants: [{ form: 'self attention', count: 1 }] },
    { community: 1, label: 'memory', papers: 5 },
  ],
  mentions: [
    [0, 0, 1],
    [2, 0, 1],
    [2, 1, 1],
  ],
});
const concept = (number: number) => ({ kind: 'concept' as const, number });
const paper = (number: number) => ({ kind: 'paper' as const, number });

describe('papersOfSide', () => {
  it('gives the papers of a community, of a concept, and a paper itself', () => {
    expect(papersOfSide(structure, { kind: 'community', community: 1 })).toEqual([1, 2]);
    expect(papersOfSide(structure, { kind: 'node', node: concept(0) })).toEqual([0, 2]);
    expect(papersOfSide(structure, { kind: 'node', node: paper(1) })).toEqual([1]);
  });

  it('gives the papers among several nodes, else those of the concepts, each once', () => {
    const several = (...nodes: (ReturnType<typeof concept> | ReturnType<typeof paper>)[]) =>
      papersOfSide(structure, { kind: 'nodes', nodes });
    expect(several(paper(1), concept(0))).toEqual([1]);
    expect(several(concept(0), concept(1))).toEqual([0, 2]);
    expect(several()).toEqual([]);
  });
});

describe('a side', () => {
  it('is one node where one is meant', () => {
    expect(sideOfNodes([paper(1)])).toEqual({ kind: 'node', node: paper(1) });
    expect(sideOfNodes([paper(1), concept(0)]).kind).toBe('nodes');
  });

  it('has a name and a sign, unless it is several nodes', () => {
    const several = sideOfNodes([paper(1), concept(0)]);
    expect(nameOfSide(structure, several)).toBeNull();
    expect(signOfSide(structure, several)).toBeNull();
    expect(nameOfSide(structure, sideOfNodes([concept(1)]))).toBe('memory');
    expect(signOfSide(structure, sideOfNodes([paper(2)]))).toEqual({ kind: 'paper', community: 1 });
    expect(nameOfSide(structure, { kind: 'community', community: 1 })).toBe('Community 1');
  });
});

describe('createSideSearch', () => {
  const search = createSideSearch(structure);
  const names = (query: string, limit = 9) => search(query, limit).map(({ name }) => name);

  it('finds communities alone without a query', () => {
    expect(names('')).toEqual(['Community 0', 'Community 1']);
    expect(names(' ', 1)).toEqual(['Community 0']);
  });

  it('finds what has a word that begins with each word of the query', () => {
    expect(names('mem')).toEqual(['memory']);
    expect(names('poincare MAP')).toEqual(['Poincaré maps']);
    expect(names('maps memory')).toEqual([]);
  });

  it('finds a concept by how it is written, and names it by its label', () => {
    expect(names('self')).toEqual(['attention']);
  });
});
