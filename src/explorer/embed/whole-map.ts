/** The address of the page that an embedded map is a part of. */
import { addressKeys } from '../address.ts';
import { isServed, readChoices } from '../browser-address.ts';
import { embedKeys } from './options.ts';

/** Returns the address of the page at `location` with `choices`, not embedded; null where it has none. */
export function wholeMapAddress(location: Location, choices: string): string | null {
  if (isServed(location)) return `${location.pathname}${query(location.search, choices)}`;
  if (location.protocol !== 'file:') return null;
  return `${location.href.replace(/#.*$/s, '')}#${query(readChoices(location), choices)}`;
}

function query(search: string, choices: string): string {
  const kept = new URLSearchParams(search);
  for (const key of [...addressKeys, ...embedKeys]) kept.delete(key);
  for (const [key, value] of new URLSearchParams(choices)) kept.append(key, value);
  return `?${kept}`;
}
