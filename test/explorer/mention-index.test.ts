import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/explorer/mention-index.ts';

const anyMention = fc.record({
  paper: fc.nat({ max: 5 }),
  concept: fc.nat({ max: 5 }),
  weight: fc.integer({ min: 1, max: 9 }),
});

describe('mentionsOf', () => {
  it('finds none of a node that none holds', () => {
    expect(mentionsOf([], { kind: 'paper', number: 0 })).toEqual([]);
  });

  it('finds what a look at all of them finds, in their order', () => {
    const kinds = fc.constantFrom('paper' as const, 'concept' as const);
    fc.assert(
      fc.property(fc.array(anyMention), kinds, fc.nat({ max: 6 }), (mentions, kind, number) => {
        const held = mentions.filter((mention) => mention[kind] === number);
        expect(mentionsOf(mentions, { kind, number })).toEqual(held);
        expect(mentionsOf(mentions, { kind, number })).toEqual(held);
      }),
    );
  });
});
