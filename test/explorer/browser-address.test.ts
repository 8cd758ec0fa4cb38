import { describe, expect, it } from 'vitest';
import { createBrowserAddress, readChoices } from '../../src/explorer/browser-address.ts';
import { reachOfLink } from '../../src/explorer/link-reach.ts';

/** A page at `address` whose history goes where it is sent. */
function pageAt(address: string) {
  const page = {
    location: new URL(address),
    history: {
      pushState: (_: unknown, __: string, next: string) => {
        page.location = new URL(next, page.location);
      },
    },
  };
  return page;
}

const pushed = (address: string, search: string) => {
  const page = pageAt(address);
  createBrowserAddress(page as unknown as Window).push(search);
  return page.location.href;
};
const read = (address: string) => readChoices(new URL(address) as unknown as Location);

describe('the address of a served page', () => {
  it('holds the choices in its query, beside what others put there', () => {
    expect(pushed('http://h/a/?map=m&s=c:old#x', '?s=c:new')).toBe('http://h/a/?map=m&s=c%3Anew#x');
    expect(pushed('http://h/a/?s=c:old', '')).toBe('http://h/a/');
    expect(read('https://h/?s=c:a#?s=c:b')).toBe('?s=c:a');
  });

  it('stays on its host, whatever the path begins with', () => {
    expect(pushed('http://h//evil.example/', '?v=papers')).toBe('http://h//evil.example/?v=papers');
  });
});

describe('the address of a page from disk', () => {
  it('changes in its fragment alone', () => {
    expect(pushed('file:///d/m.html', '?s=c:a')).toBe('file:///d/m.html#?s=c:a');
    expect(pushed('file:///d/m.html?mine=k#?s=c:a', '')).toBe('file:///d/m.html?mine=k#?');
  });

  it('is read from its fragment, else from a link of the map list', () => {
    expect(read('file:///d/m.html#?s=c:a&y=2020')).toBe('?s=c:a&y=2020');
    expect(read('file:///d/m.html?mine=k&s=c:b#?')).toBe('?');
    expect(read('file:///d/m.html?mine=k&s=c:b#elsewhere')).toBe('?mine=k&s=c:b');
  });
});

describe('a link', () => {
  it.each([
    ['file:///d/m.html', 'm', 'file'],
    ['http://localhost:3000/', 'm', 'machine'],
    ['http://127.0.0.1/', 'm', 'machine'],
    ['http://[::1]/', 'm', 'machine'],
    ['https://someone.github.io/maps/', 'm', 'everyone'],
    ['https://someone.github.io/maps/', 'mine/k3x', 'browser'],
  ])('at %s to %s reaches: %s', (address, mapKey, reach) => {
    expect(reachOfLink(new URL(address) as unknown as Location, mapKey)).toBe(reach);
  });
});
