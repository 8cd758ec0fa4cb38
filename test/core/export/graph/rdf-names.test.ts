import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../../src/core/export/graph/rdf/names.ts';

describe('webAddress', () => {
  it.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ['ftp://exa.org', undefined],
    ['https://exa.org/a_b?c=%20&d#e', 'https://exa.org/a_b?c=%20&d#e'],
    ['http://exa.org/a[b]#c#d', 'http://exa.org/a%5Bb%5D#c%23d'],
    ['http://exa.org/#a#b#c', 'http://exa.org/#a%23b%23c'],
    ['http://[2001:db8::1]:80/[x]', 'http://[2001:db8::1]:80/%5Bx%5D'],
    ['http://exa[1].org/100%', 'http://exa%5B1%5D.org/100%25'],
  ])('of %j is %j', (url, address) => {
    expect(webAddress(url)).toBe(address);
  });
});
