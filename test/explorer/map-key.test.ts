import { describe, expect, it } from 'vitest';
import {
  askedMap,
  carriedMapKey,
  carriedNameOf,
  mapAddress,
  ownIdOf,
  ownMapKey,
} from '../../src/explorer/map-key.ts';

describe('a map', () => {
  it.each([
    ['default', '?map=default'],
    ['a b&c', '?map=a+b%26c'],
    [ownMapKey('k3x'), '?mine=k3x'],
  ])('is asked for by its address: %s', (key, address) => {
    expect(mapAddress(key)).toBe(address);
    expect(askedMap(address)).toBe(key);
  });

  it('that a page carries is told from one of another corpus with its name', () => {
    const [one, two] = ['a1', 'b2'].map((hash) => carriedMapKey('a/b', hash));
    expect(one).not.toBe(two);
    expect(carriedNameOf(one ?? '')).toBe('a/b');
    expect([carriedNameOf('a/b'), carriedNameOf(ownMapKey('k3x'))]).toEqual([null, null]);
  });

  it('keeps choices in its address', () => {
    expect(mapAddress(ownMapKey('k3x'), 's=c%3Aattention&v=papers')).toBe(
      '?mine=k3x&s=c%3Aattention&v=papers',
    );
  });

  it('is not asked for where the address names none', () => {
    expect(askedMap('?s=c:attention')).toBeNull();
  });

  it('of the user is told from a published one', () => {
    expect(ownIdOf(ownMapKey('k3x'))).toBe('k3x');
    expect(ownIdOf('mine')).toBeNull();
  });
});
