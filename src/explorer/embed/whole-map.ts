/** The address of the page that an embedded map is a part of. */
import { addressKeys } from '../address.ts';
import { addressFor, readChoices } from '../browser-address.ts';
import { embedKeys } from './options.ts';

/** Returns the address of the page at `location` with `choices`, not embedded; null where it has none. */
export function wholeMapAddress(location: Location, choices: string): string | null {
  const kept = new URLSearchParams(readChoices(location));
  for (const key of [...addressKeys, ...embedKeys]) kept.delete(key);
  for (const [key, value] of new URLSearchParams(choices)) kept.append(key, value);
  return addressFor(location, kept);
}
