/** An address that stands nowhere but here: that of an embedded map, which leaves the history to its host. */
import type { AddressAdapter } from './history.ts';

/** Returns an adapter that opens at `search`; its history has the one entry. */
export function createMemoryAddress(search: string): AddressAdapter {
  let current = search;
  const put = (next: string) => {
    current = next;
  };
  return { read: () => current, push: put, replace: put, onPop: () => () => {} };
}
