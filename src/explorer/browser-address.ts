/** The browser's history as the place of the address. Parameters of others, as `map`, stay. */
import { addressKeys } from './address.ts';
import type { AddressAdapter } from './history.ts';

/**
 * Returns the adapter for `page`'s location and history. The choices stand in the query; a page that
 * came from no server keeps them behind `#?`, for Chromium lets such a page change nothing else.
 */
export function createBrowserAddress(page: Window): AddressAdapter {
  const addressWith = isServed(page.location) ? withQuery : withFragment;
  return {
    read: () => readChoices(page.location),
    push: (search) => page.history.pushState(null, '', addressWith(page.location, search)),
    replace: (search) => page.history.replaceState(null, '', addressWith(page.location, search)),
    onPop: (listener) => {
      page.addEventListener('popstate', listener);
      return () => page.removeEventListener('popstate', listener);
    },
  };
}

/** Returns the query string with the choices of the page at `location`. */
export function readChoices(location: Location): string {
  const isInFragment = !isServed(location) && location.hash.startsWith('#?');
  return isInFragment ? location.hash.slice(1) : location.search;
}

/** Tells whether the page came from a server, not from a file, a blob or another page's `srcdoc`. */
export function isServed({ protocol }: Location): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

/**
 * Returns the address that opens the page at `location` with `query` as its choices; null where the page
 * has no address of its own, as from a blob or in `srcdoc`.
 */
export function addressFor(location: Location, query: URLSearchParams): string | null {
  if (isServed(location)) return `${location.origin}${location.pathname}?${query}`;
  if (location.protocol !== 'file:') return null;
  return `${location.href.replace(/#.*$/s, '')}#?${query}`;
}

/** Begins from the origin: a path of two leading slashes alone would be read as another host. */
function withQuery(location: Location, search: string): string {
  const kept = new URLSearchParams(location.search);
  for (const key of addressKeys) kept.delete(key);
  for (const [key, value] of new URLSearchParams(search)) kept.append(key, value);
  const query = kept.toString();
  return `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}

/** The whole address, for a fragment alone is read against the address of another page in `srcdoc`. */
function withFragment({ href }: Location, search: string): string {
  const query = search.startsWith('?') ? search : `?${search}`;
  return `${href.replace(/#.*$/s, '')}#${query}`;
}
