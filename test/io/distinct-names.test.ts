import { describe, expect, it } from 'vitest';
import { distinctNames } from '../../src/io/distinct-names.ts';

function given(...names: string[]): string[] {
  return names.map(distinctNames());
}

describe('names of which no two are the same', () => {
  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', 'a', 'a'],
      ['a', 'a (2)', 'a (3)'],
    ],
    [
      ['a (2)', 'a', 'a'],
      ['a (2)', 'a', 'a (3)'],
    ],
    [
      ['a', 'a', 'a (2)'],
      ['a', 'a (2)', 'a (2) (2)'],
    ],
    [
      ['__proto__', '__proto__'],
      ['__proto__', '__proto__ (2)'],
    ],
  ])('makes of %j', (names, distinct) => {
    expect(given(...names)).toEqual(distinct);
  });

  it('numbers many of one name in one pass', () => {
    const many = given(...Array.from({ length: 100_000 }, () => 'a.txt'));
    expect(many.at(-1)).toBe('a.txt (100000)');
    expect(new Set(many).size).toBe(100_000);
  });
});
