/** The browser's history as the place of the address. Parameters of others, as `map`, stay. */
import { addressKeys } from './address.ts';
import type { AddressAdapter } from './history.ts';

/** Returns the adapter for `page`'s location and history. */
export function createBrowserAddress(page: Window): AddressAdapter {
  const withOthers = (search: string) => {
    const kept = new URLSearchParams(page.location.search);
    for (const key of addressKeys) kept.delete(key);
    for (const [key, value] of new URLSearchParams(search)) kept.append(key, value);
    const query = kept.toString();
    return `${page.location.pathname}${query === '' ? '' : `?${query}`}${page.location.hash}`;
  };
  return {
    read: () => page.location.search,
    push: (search) => page.history.pushState(null, '', withOthers(search)),
    replace: (search) => page.history.replaceState(null, '', withOthers(search)),
    onPop: (listener) => {
      page.addEventListener('popstate', listener);
      return () => page.removeEventListener('popstate', listener);
    },
  };
}
