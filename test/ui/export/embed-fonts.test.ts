import { describe, expect, it } from 'vitest';
import { rangeMeets } from '../../../src/ui/export/embed-fonts.ts';

describe('rangeMeets', () => {
  const characters = new Set([0x41, 0x2113, 0x4e00]);

  it.each([
    ['', true],
    ['U+0000-00FF', true],
    ['U+0100-02BA', false],
    ['U+0100-02BA, U+2113, U+2C60-2C7F', true],
    ['U+2112', false],
    ['u+4e??', true],
    ['U+4F??', false],
  ])('of %s is %s', (range, meets) => {
    expect(rangeMeets(range, characters)).toBe(meets);
  });

  it('is false where nothing is written', () => {
    expect(rangeMeets('U+0000-00FF', new Set())).toBe(false);
  });
});
