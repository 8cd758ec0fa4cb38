import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findOverlapping,
  listBroader,
  relatePairs,
} from '../../../src/core/graph/related-pairs.ts';
import type { Concept, ConceptMention, PaperField } from '../../../src/core/types.ts';

type Place = [paper: number, field: PaperField, start: number, end: number];

function conceptAt(form: string, places: Place[], broader: string[] = []): Concept {
  const papers = [...new Set(places.map(([paper]) => paper))].sort((a, b) => a - b);
  return {
    id: form,
    label: form,
    variants: [{ form, count: places.length }],
    papers: papers.map((paper) => ({
      paper,
      weight: 1,
      form,
      mentions: mentionsIn(paper, places),
    })),
    ...(broader.length > 0 && { broader }),
  };
}

function mentionsIn(paper: number, places: Place[]): ConceptMention[] {
  return places
    .filter(([other]) => other === paper)
    .map(([, field, start, end]) => ({ paper, field, sentence: 0, start, end }));
}

describe('listBroader', () => {
  it('climbs any number of steps, and skips what is no concept', () => {
    const chain = [
      { id: 'a' },
      { id: 'b', broader: ['a', 'nowhere'] },
      { id: 'c', broader: ['b'] },
      { id: 'd', broader: ['c', 'a'] },
    ];
    expect(listBroader(chain)).toEqual([[], [0], [0, 1], [0, 1, 2]]);
  });
});

describe('relatePairs', () => {
  it('relates nothing where there is none', () => {
    expect(relatePairs([], []).pairs).toEqual([]);
  });

  it('holds what is broader and what overlaps, once, in either order', () => {
    const concepts = [
      { id: 'a' },
      { id: 'b', broader: ['a'] },
      { id: 'c', broader: ['b'] },
      { id: 'd' },
    ];
    const related = relatePairs(concepts, [[0, 3]]);
    expect(related.pairs).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
    ]);
    expect(related.has(2, 0)).toBe(true);
    expect(related.has(3, 0)).toBe(true);
    expect(related.has(3, 2)).toBe(false);
  });
});

describe('findOverlapping', () => {
  it.each<[string, Place, Place, boolean]>([
    ['in part', [0, 'title', 0, 5], [0, 'title', 4, 9], true],
    ['one in the other', [0, 'title', 0, 9], [0, 'title', 4, 6], true],
    ['at one place', [0, 'title', 0, 5], [0, 'title', 0, 5], true],
    ['not where they only touch', [0, 'title', 0, 5], [0, 'title', 5, 9], false],
    ['not in two fields', [0, 'title', 0, 5], [0, 'abstract', 0, 5], false],
    ['not in two papers', [0, 'title', 0, 5], [1, 'title', 0, 5], false],
  ])('takes mentions that overlap %s', (_name, one, other, overlap) => {
    const concepts = [conceptAt('a', [one]), conceptAt('b', [other])];
    expect(findOverlapping(concepts)).toEqual(overlap ? [[0, 1]] : []);
  });

  it('leaves out what is broader', () => {
    const place: Place = [0, 'title', 0, 5];
    const concepts = [conceptAt('a', [place]), conceptAt('b', [place], ['a'])];
    expect(findOverlapping(concepts)).toEqual([]);
  });

  it('agrees with a double loop over all mentions', () => {
    const place = fc
      .tuple(fc.nat(1), fc.constantFrom<PaperField>('title', 'abstract'), fc.nat(9), fc.nat(4))
      .map(([paper, field, start, length]): Place => [paper, field, start, start + length + 1]);
    fc.assert(
      fc.property(
        fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        (all) => {
          const pairs = all.flatMap((ones, one) =>
            all.flatMap((others, other) => {
              const overlap = ones.some(([paper, field, start, end]) =>
                others.some((b) => b[0] === paper && b[1] === field && b[2] < end && start < b[3]),
              );
              return one < other && overlap ? [[one, other]] : [];
            }),
          );
          expect(findOverlapping(all.map((places, n) => conceptAt(`c${n}`, places)))).toEqual(
            pairs,
          );
        },
      ),
    );
  });
});
