import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStates } from '../../src/explorer/reading-entry.ts';
import type { ReadState } from '../../src/explorer/reading-list.ts';
import { whereToStart } from '../../src/explorer/where-to-start.ts';
import { anyStructure, structureOf } from '../core/structure-of.ts';

/** Community 0: paper 0 shares with 1 and 2, paper 3 with none. Community 1: paper 4 alone. */
const linked = structureOf({
  papers: [0, 0, 0, 0, 1].map((community) => ({ community })),
  concepts: [{}, {}, { community: 1 }],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [0, 1, 1],
    [2, 1, 1],
    [4, 2, 1],
    [4, 0, 1],
  ],
});
/** The same, where the build found paper 1 and then paper 3 in the middle of community 0. */
const structure = {
  ...linked,
  communities: linked.communities.map((community) => ({
    ...community,
    central: community.number === 0 ? [1, 3] : [4],
  })),
};
const all = new Set([0, 1, 2, 3, 4]);

const marked = (states: Record<string, ReadState | null>) =>
  new Map(Object.entries(states).map(([id, state]) => [id, { state }]));

describe('whereToStart', () => {
  it('gives the most central paper of each community, with the papers it shares concepts with', () => {
    expect(whereToStart(structure, all, new Map())).toEqual([
      { paper: 1, community: 0, isFirst: true, sharing: 1, others: 3 },
      { paper: 4, community: 1, isFirst: true, sharing: 0, others: 0 },
    ]);
  });

  it.each([
    ['what is read', all, { p1: 'read' }, [3, 4]],
    ['what is dismissed', all, { p1: 'dismissed' }, [3, 4]],
    ['what does not pass', new Set([0, 2, 3, 4]), {}, [3, 4]],
    ['nothing that is to be read, or has only a note', all, { p1: 'to-read', p4: null }, [1, 4]],
    ['all that is central, and goes on by links', all, { p1: 'read', p3: 'read' }, [0, 4]],
    ['a community with nothing left', new Set([0, 1]), {}, [1]],
  ] as const)('leaves out %s', (_, passing, marks, papers) => {
    const found = whereToStart(structure, passing, marked(marks));
    expect(found.map(({ paper }) => paper)).toEqual(papers);
    expect(found.map(({ isFirst }) => isFirst)).toEqual(
      papers.map((paper) => paper === 1 || paper === 4),
    );
  });

  it('goes by links alone where no paper is known to be central', () => {
    expect(whereToStart(linked, all, new Map())[0]).toEqual({
      paper: 0,
      community: 0,
      isFirst: true,
      sharing: 2,
      others: 3,
    });
  });

  it('is empty on an empty map', () => {
    const empty = structureOf({ papers: [], concepts: [], mentions: [] });
    expect(whereToStart(empty, new Set(), new Map())).toEqual([]);
  });

  it('has every community with a paper left once, and no hidden, read or dismissed paper', () => {
    const situation = anyStructure.chain((any) =>
      fc.record({
        any: fc.constant(any),
        passing: fc.subarray(any.papers.map((_, paper) => paper)).map((papers) => new Set(papers)),
        marks: fc.array(fc.option(fc.constantFrom(...readStates)), {
          minLength: any.papers.length,
          maxLength: any.papers.length,
        }),
      }),
    );
    fc.assert(
      fc.property(situation, ({ any, passing, marks }) => {
        const byId = new Map(
          any.papers.map(({ id }, paper) => [id, { state: marks[paper] ?? null }]),
        );
        const left = any.papers.flatMap(({ community }, paper) =>
          passing.has(paper) && marks[paper] !== 'read' && marks[paper] !== 'dismissed'
            ? [{ paper, community }]
            : [],
        );
        const found = whereToStart(any, passing, byId);
        const communities = [...new Set(left.map(({ community }) => community))];
        expect(found.map(({ community }) => community)).toEqual(communities.sort((a, b) => a - b));
        for (const { paper, community, sharing, others } of found) {
          expect(left).toContainEqual({ paper, community });
          expect(sharing).toBeLessThanOrEqual(others);
        }
      }),
    );
  });
});
