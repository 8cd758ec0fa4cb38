import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { includePapers } from '../../../src/core/shared/concept-papers.ts';
import type { ConceptMention, ConceptPaper } from '../../../src/core/types.ts';

const mention = (start: number, end: number, paper = 0): ConceptMention => ({
  paper,
  field: 'title',
  sentence: 0,
  start,
  end,
});
const share = (weight: number, form: string, ...mentions: ConceptMention[]): ConceptPaper => ({
  paper: mentions[0]?.paper ?? 0,
  weight,
  form,
  mentions,
});

describe('includePapers', () => {
  it('gives nothing of nothing, and own papers as they are', () => {
    const own = [share(1, 'layer', mention(0, 5))];
    expect(includePapers([], [])).toEqual([]);
    expect(includePapers(own, [[]])[0]).toBe(own[0]);
    expect(includePapers(own, [[share(9, 'x', mention(0, 5))]])[0]).toBe(own[0]);
  });

  it('counts a mention that stands apart from the own ones, with the own weight and form', () => {
    const own = [share(1, 'layer', mention(7, 12), mention(30, 35))];
    const other = [share(9, 'hidden layer', mention(0, 12), mention(12, 20), mention(31, 32))];
    expect(includePapers(own, [other])).toEqual([
      share(1, 'layer', mention(7, 12), mention(12, 20), mention(30, 35)),
    ]);
  });

  it('takes half of the greatest weight where narrower ones alone are named', () => {
    const few = [share(1, 'few', mention(0, 3))];
    const many = [share(3, 'many', mention(5, 9))];
    for (const order of [
      [few, many],
      [many, few],
    ]) {
      expect(includePapers([], order)).toEqual([share(1.5, 'many', mention(0, 3), mention(5, 9))]);
    }
  });

  it('counts the longest of the narrower mentions that begin at one place', () => {
    const shares = [share(1, 'a', mention(0, 3)), share(1, 'b', mention(0, 9), mention(10, 12))];
    const [joined] = includePapers(
      [],
      shares.map((paper) => [paper]),
    );
    expect(joined).toEqual(share(0.5, 'b', mention(0, 9), mention(10, 12)));
  });

  const anyShare = fc
    .record({
      weight: fc.integer({ min: 1, max: 3 }),
      form: fc.constantFrom('a', 'b', 'c'),
      paper: fc.nat(2),
      field: fc.constantFrom('title' as const, 'abstract' as const),
      spans: fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 4 })), { minLength: 1 }),
    })
    .map(({ weight, form, paper, field, spans }) => ({
      paper,
      weight,
      form,
      mentions: spans.map(([start, length]) => ({
        ...mention(start, start + length, paper),
        field,
      })),
    }));

  it('is the same for any order, and names no place twice', () => {
    const lists = fc.array(fc.uniqueArray(anyShare, { selector: ({ paper }) => paper }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyShare, lists, (own, narrower) => {
        const [first] = own.mentions;
        const papers = first === undefined ? [] : [{ ...own, mentions: [first] }];
        const joined = includePapers(papers, narrower);
        expect(includePapers(papers, narrower.toReversed())).toEqual(joined);
        for (const { mentions } of joined) {
          for (const [number, a] of mentions.entries()) {
            for (const b of mentions.slice(number + 1)) {
              expect(a.field === b.field && a.start < b.end && b.start < a.end).toBe(false);
            }
          }
        }
      }),
    );
  });
});
