import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from '../../../src/core/shared/segments.ts';

const text = 'the large language model learns';
const whole = { start: 0, end: text.length };

describe('cutSegments', () => {
  it('gives nothing of an empty text', () => {
    expect(cutSegments('', { start: 0, end: 0 }, [])).toEqual([]);
  });

  it('gives the bare text where nothing is named', () => {
    expect(cutSegments(text, whole, [])).toEqual([{ start: 0, text, mark: undefined }]);
  });

  it('keeps the longest of nested marks', () => {
    const marks = [
      { start: 10, end: 18, value: 'language' },
      { start: 4, end: 24, value: 'large language model' },
    ];
    expect(cutSegments(text, whole, marks)).toEqual([
      { start: 0, text: 'the ', mark: undefined },
      { start: 4, text: 'large language model', mark: 'large language model' },
      { start: 24, text: ' learns', mark: undefined },
    ]);
  });

  it('keeps the first of two equally long marks that overlap', () => {
    const marks = [
      { start: 4, end: 18, value: 'second in the list, first in the text' },
      { start: 10, end: 24, value: 'later' },
    ].reverse();
    const named = cutSegments(text, whole, marks).flatMap(({ mark }) => mark ?? []);
    expect(named).toEqual(['second in the list, first in the text']);
  });

  it('leaves out marks that reach past the bounds', () => {
    const marks = [{ start: 0, end: 9, value: 'the large' }];
    expect(cutSegments(text, { start: 4, end: 9 }, marks)).toEqual([
      { start: 4, text: 'large', mark: undefined },
    ]);
  });

  it('loses no letter and never marks one twice', () => {
    const span = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), value: true }));
    fc.assert(
      fc.property(fc.array(span), (marks) => {
        const segments = cutSegments(text, whole, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) {
          expect(text.slice(segment.start).startsWith(segment.text)).toBe(true);
        }
      }),
    );
  });
});
